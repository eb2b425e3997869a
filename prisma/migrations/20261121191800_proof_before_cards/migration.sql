-- Before a card is tried, a guest shows that an e-mail address is theirs: one proof per order, its code as a keyed digest.
create table "ContactProof" (
  id uuid not null primary key,
  "orderId" uuid not null references "Order" (id) on delete restrict on update cascade,
  "sealedTo" text not null,
  "toMark" text not null,
  "codeMark" text not null,
  tries integer not null default 0,
  "expiresAt" timestamptz(3) not null,
  "provedAt" timestamptz(3)
);
create unique index "ContactProof_orderId_key" on "ContactProof" ("orderId");
