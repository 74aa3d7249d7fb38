-- The language somebody reads pages in, a tag such as de; null leaves it to their browser.
alter table account add column language varchar(10);
