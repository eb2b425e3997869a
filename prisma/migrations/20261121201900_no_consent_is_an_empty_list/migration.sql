-- A maker who never agreed to anything had no list of consents at all, and "does not hold" is then neither true nor false:
-- a picture of their face was taken for one that may be shown.
update "Producer" set consents = '{}' where consents is null;
alter table "Producer" alter consents set default '{}', alter consents set not null;
