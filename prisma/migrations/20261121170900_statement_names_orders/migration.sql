-- What a bank writes about a sender is not kept; the order that they named is.
alter table "BankStatementLine" add column "orderCode" text;
