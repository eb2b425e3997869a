-- What the buyer said, what they were told, and how a transfer by hand is found at the bank.
alter table "Refund" add column "why" text, add column "refusal" text, add column "bankReference" text;
-- One transfer of the bank pays one refund.
create unique index "Refund_bankReference_key" on "Refund" ("bankReference");
