-- Who keeps goods by unpaid orders, counted when the next one is placed: by phone, by device, by address. Only orders that
-- still keep goods without being paid are of interest, so the indexes hold only these.
alter table "Order" add column "contactMark" text, add column "deviceMark" text, add column "addressMark" text;
create index "Order_contactMark_unpaid" on "Order" ("contactMark") where "reservedUntil" is not null;
create index "Order_deviceMark_unpaid" on "Order" ("deviceMark") where "reservedUntil" is not null;
create index "Order_addressMark_unpaid" on "Order" ("addressMark") where "reservedUntil" is not null;
