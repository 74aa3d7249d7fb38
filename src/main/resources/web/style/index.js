import './bundle.css';
