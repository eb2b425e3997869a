-- better-auth reserves a row under an id of its own making (a hash, no UUID) while it proves an address for the first time.
alter table "Verification" alter column id type text using id::text;
