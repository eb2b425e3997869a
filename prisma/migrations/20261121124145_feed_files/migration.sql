-- CreateTable
CREATE TABLE "FeedFile" (
    "name" TEXT NOT NULL,
    "buildId" UUID NOT NULL,
    "etag" TEXT,
    "items" INTEGER NOT NULL,
    "leftOut" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "packedBytes" INTEGER NOT NULL,
    "madeFor" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "builtAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeedFile_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "FeedPart" (
    "buildId" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "FeedPart_pkey" PRIMARY KEY ("buildId","file","position")
);

-- CreateTable
CREATE TABLE "FeedOmission" (
    "id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "productId" UUID NOT NULL,
    "variantId" UUID,
    "problems" JSONB NOT NULL,

    CONSTRAINT "FeedOmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedChange" (
    "id" BIGSERIAL NOT NULL,
    "withdraws" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedBuild" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,
    "products" INTEGER NOT NULL,
    "failure" TEXT,

    CONSTRAINT "FeedBuild_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedFetch" (
    "file" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "lastStatus" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeedFetch_pkey" PRIMARY KEY ("file","who")
);

-- CreateIndex
CREATE INDEX "FeedOmission_file_productId_idx" ON "FeedOmission"("file", "productId");

-- CreateIndex
CREATE INDEX "FeedBuild_endedAt_idx" ON "FeedBuild"("endedAt");


-- Packed already.
alter table "FeedPart" alter column bytes set storage external;

-- ---------- what makes a file stale ----------
-- Every change of what a file shows leaves a row here, in its own transaction; the build takes away exactly the rows that
-- its snapshot saw. So no clock and no order of commits can hide a change. Rows are only added: nobody waits for anybody.
create index "FeedChange_withdraws" on "FeedChange" (id) where withdraws;

create function tell_feeds(withdraws boolean) returns void language sql as $$
  insert into "FeedChange" (withdraws) values ($1)
$$;

create function feed_of_product() returns trigger language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT' and old.status = 'published';
  now_is boolean := tg_op <> 'DELETE' and new.status = 'published';
begin
  if was and now_is and
    (new."shortCode", new.slug, new."producerId", new."titleTh", new."titleEn", new."descriptionTh", new."descriptionEn",
      new."materialsTh", new."materialsEn") is not distinct from
    (old."shortCode", old.slug, old."producerId", old."titleTh", old."titleEn", old."descriptionTh", old."descriptionEn",
      old."materialsTh", old."materialsEn") then
    return null;
  end if;
  if was or now_is then perform tell_feeds(was and not now_is); end if;
  return null;
end $$;
create trigger "Product_feeds" after insert or update or delete on "Product" for each row execute function feed_of_product();

-- Of the stock only this is shown: whether there is any.
create function feed_of_variant() returns trigger language plpgsql as $$
declare
  variant "Variant" := case tg_op when 'DELETE' then old else new end;
begin
  if tg_op = 'UPDATE' then
    if (new."nameTh", new."nameEn", new.price, new."weightGrams", new.position, new."archivedAt",
        new."onHand" > new.reserved, new.sku) is not distinct from
      (old."nameTh", old."nameEn", old.price, old."weightGrams", old.position, old."archivedAt",
        old."onHand" > old.reserved, old.sku) then
      return null;
    end if;
  end if;
  if exists (select from "Product" where id = variant."productId" and status = 'published') then
    perform tell_feeds(tg_op = 'DELETE' or (tg_op = 'UPDATE' and new."archivedAt" is not null and old."archivedAt" is null));
  end if;
  return null;
end $$;
create trigger "Variant_feeds" after insert or update or delete on "Variant" for each row execute function feed_of_variant();

-- A consent taken back, whichever, ends what was shown under it: goods, or a picture with a face.
create function feed_of_producer() returns trigger language plpgsql as $$
begin
  if not new.consents @> old.consents then
    perform tell_feeds(true);
  elsif (new.consents, new."nameTh", new."nameEn") is distinct from (old.consents, old."nameTh", old."nameEn") then
    perform tell_feeds(false);
  end if;
  return null;
end $$;
create trigger "Producer_feeds" after update on "Producer" for each row execute function feed_of_producer();

create function feed_of_picture() returns trigger language plpgsql as $$
declare
  picture "ProductPhoto" := case tg_op when 'DELETE' then old else new end;
begin
  if exists (select from "Product" where id = picture."productId" and status = 'published') then
    perform tell_feeds(tg_op <> 'INSERT');
  end if;
  return null;
end $$;
create trigger "ProductPhoto_feeds" after insert or delete on "ProductPhoto"
  for each row execute function feed_of_picture();
create trigger "ProductPhoto_moved_feeds" after update on "ProductPhoto" for each row
  when ((old.position, old."photoId") is distinct from (new.position, new."photoId")) execute function feed_of_picture();

-- A picture is found to show a face: it may have to leave.
create function feed_of_face() returns trigger language plpgsql as $$
begin
  perform tell_feeds(tg_op <> 'DELETE' and new."showsFace");
  return null;
end $$;
create trigger "ProducerPhoto_feeds" after insert or update or delete on "ProducerPhoto"
  for each row execute function feed_of_face();
