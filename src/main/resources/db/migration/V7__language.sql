-- The language somebody reads pages in, a tag such as de; null leaves it to their browser.
alter table account add column language varchar(10);

-- What was known at a decision is kept as a phrase with its values, so that it reads in each language.
alter table decision alter column known set data type varchar(20000);
alter table decision alter column in_the_way set data type varchar(40000);
