-- What an order keeps in stock is known by its lines, not only by the sum of movements.
alter table "OrderLine" add column "reserved" integer not null default 0, add column "moves" integer not null default 0;
alter table "OrderLine" add constraint "OrderLine_reserved" check (reserved between 0 and quantity - "cancelledQuantity");

-- Delivery prices to begin with; staff change them.
insert into "DeliveryRate" (zone, "upToGrams", price) values
  ('metro', 500, 3500), ('metro', 1000, 4500), ('metro', 2000, 5500), ('metro', 3000, 6500),
  ('metro', 5000, 8500), ('metro', 10000, 13000), ('metro', 20000, 23000),
  ('country', 500, 4500), ('country', 1000, 6000), ('country', 2000, 7500), ('country', 3000, 9000),
  ('country', 5000, 12000), ('country', 10000, 19000), ('country', 20000, 35000);
