-- A form sent twice is one attempt, also when the first has ended meanwhile.
alter table "PaymentAttempt" add column "formKey" uuid, add column "cancelable" boolean not null default false;
create unique index "PaymentAttempt_orderId_formKey_key" on "PaymentAttempt" ("orderId", "formKey");
-- How many of the last quarter of an hour were refused is asked before cards are offered.
create index "PaymentAttempt_createdAt_idx" on "PaymentAttempt" ("createdAt");
