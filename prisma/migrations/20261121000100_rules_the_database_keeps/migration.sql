-- What must hold whatever a program does. Prisma's schema language has no words for these.

create extension if not exists pg_trgm;

-- ---------- grants ----------
-- At most one active volunteer per community.
create unique index "Grant_one_volunteer" on "Grant" ("communityId") where role = 'volunteer' and "endedAt" is null;
-- The same grant is not held twice at once.
create unique index "Grant_held_once" on "Grant" ("personId", role, "communityId", "producerId") nulls not distinct
  where "endedAt" is null;
-- Staff act for the programme; everybody else within a community; only a seller names a producer.
alter table "Grant" add constraint "Grant_scope" check (
  (role = 'staff') = ("communityId" is null) and (role = 'seller') = ("producerId" is not null)
);

-- ---------- append-only ----------
create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger "AuditEntry_append_only" before update or delete on "AuditEntry" for each row execute function forbid_change();
create trigger "Consent_append_only" before update or delete on "Consent" for each row execute function forbid_change();
create trigger "StoryReview_append_only" before update or delete on "StoryReview" for each row execute function forbid_change();
create trigger "StockMovement_append_only" before update or delete on "StockMovement" for each row execute function forbid_change();

-- ---------- consent ----------
-- The newest decision on a purpose holds; the maker's own row follows in the same statement.
create function follow_consent() returns trigger language plpgsql as $$
begin
  update "Producer" set
    consents = case when new.decision = 'given'
      then array(select distinct unnest(array_append(consents, new.purpose)))
      else array_remove(consents, new.purpose) end,
    "withdrawnAt" = case
      when new.purpose = 'shop' and new.decision = 'withdrawn' then new.at
      when new.purpose = 'shop' and new.decision = 'given' then null
      else "withdrawnAt" end,
    revision = revision + 1,
    "updatedAt" = now()
  where id = new."producerId";
  return null;
end $$;
create trigger "Consent_followed" after insert on "Consent" for each row execute function follow_consent();

-- ---------- stock ----------
alter table "Variant" add constraint "Variant_stock" check ("onHand" >= 0 and reserved >= 0 and reserved <= "onHand");
alter table "Variant" add constraint "Variant_price" check (price > 0);
alter table "Variant" add constraint "Variant_measures" check (
  coalesce("weightGrams", 1) > 0 and coalesce("lengthMm", 1) > 0 and coalesce("widthMm", 1) > 0 and coalesce("heightMm", 1) > 0
);
alter table "StockMovement" add constraint "StockMovement_moves" check ("onHandDelta" <> 0 or "reservedDelta" <> 0 or kind = 'counted');

-- The row update takes the variant's row lock, so racing movements add up one after the other,
-- and the check above refuses the one that would go below zero.
create function follow_stock() returns trigger language plpgsql as $$
begin
  update "Variant" set "onHand" = "onHand" + new."onHandDelta", reserved = reserved + new."reservedDelta" where id = new."variantId";
  return null;
end $$;
create trigger "StockMovement_followed" after insert on "StockMovement" for each row execute function follow_stock();

-- The sums change through movements only.
create function forbid_stock_change() returns trigger language plpgsql as $$
begin
  if (tg_op = 'INSERT' and (new."onHand" <> 0 or new.reserved <> 0))
    or (tg_op = 'UPDATE' and (new."onHand", new.reserved) is distinct from (old."onHand", old.reserved) and pg_trigger_depth() < 2) then
    raise exception 'stock changes through StockMovement only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger "Variant_stock_by_movement" before insert or update on "Variant" for each row execute function forbid_stock_change();

-- ---------- stories ----------
alter table "StoryReview" add constraint "StoryReview_not_by_writer" check ("reviewerId" is distinct from "writerId");
alter table "Story" add constraint "Story_published_is_approved" check (status <> 'published' or "approvedVersionId" is not null);

create function keep_submitted_version() returns trigger language plpgsql as $$
begin
  if old."submittedAt" is not null and (tg_op = 'DELETE' or
      (new."titleTh", new."titleEn", new."ledeTh", new."ledeEn", new.parts, new."storytellerName", new."writerName", new."submittedAt")
      is distinct from
      (old."titleTh", old."titleEn", old."ledeTh", old."ledeEn", old.parts, old."storytellerName", old."writerName", old."submittedAt")) then
    raise exception 'a submitted story version does not change' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger "StoryVersion_kept" before update or delete on "StoryVersion" for each row execute function keep_submitted_version();

-- ---------- marks ----------
alter table "Mark" add constraint "Mark_of_one" check (num_nonnulls("productId", "producerId") = 1);
alter table "Mark" add constraint "Mark_verified_by_somebody" check (("verifiedAt" is null) = ("verifiedById" is null));

-- ---------- listings ----------
alter table "PartnerListing" add constraint "PartnerListing_id_form" check ("listingId" ~ '^[a-z0-9-]{3,32}$');

-- ---------- search ----------
-- Thai is written without spaces, with marks that are typed in several orders and often wrongly. Search therefore
-- matches a loose key by trigram. The keys are functions of the text, indexed as expressions: nothing to keep in step.

create function search_norm(text) returns text language sql immutable parallel safe strict as $$
  select btrim(regexp_replace(lower(translate(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      normalize($1, NFC),
      '[\u200b-\u200d\u2060\ufeff\u00ad]', '', 'g'),
      '\u0e40\u0e40', E'\u0e41', 'g'),
      '\u0e4d([\u0e48-\u0e4b]?)\u0e32', E'\\1\u0e33', 'g'),
      '\u0e33([\u0e48-\u0e4b])', E'\\1\u0e33', 'g'),
      '([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])', '\2\1', 'g'),
      '([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+', '\1', 'g'),
    '๐๑๒๓๔๕๖๗๘๙', '0123456789')), '\s+', ' ', 'g'))
$$;

create function search_loose(text) returns text language sql immutable parallel safe strict as $$
  select translate(
    regexp_replace(regexp_replace(public.search_norm($1), '[\u0e47-\u0e4c\u0e4e\u0e3a]', '', 'g'),
      '[^[:alnum:]\u0e00-\u0e7f]+', '', 'g'),
    'ฎฏณศษฬญฑใ', 'ดดนสสลยทไ')
$$;

-- How a Thai name sounds to somebody who writes it in Latin letters: Ladprao = Lat Phrao, Jatujak = Chatuchak.
create function search_roman(text) returns text language plpgsql immutable parallel safe strict as $$
declare
  sound text := regexp_replace(lower(normalize($1, NFD)), '[^a-z]', '', 'g');
  steps constant text[] := array[
    ['ue|eu|oe|uu|oo', 'u'], ['ee|ii|ie|ea', 'i'], ['aa', 'a'], ['ae', 'e'], ['ao|aw|au|ow', 'o'],
    ['or(?=[^aeiou]|$)', 'o'], ['ar(?=[^aeiou]|$)', 'a'], ['er(?=[^aeiou]|$)', 'u'],
    ['ph|bh|b', 'p'], ['th|dh|d', 't'], ['kh|gh|g|c(?=[^h]|$)', 'k'], ['ch|j|sh', 'c'],
    ['v', 'w'], ['r', 'l'], ['y', 'i'], ['q', 'k'], ['z', 's'], ['x', 'ks'], ['(.)\1+', '\1'], ['h', '']];
  step text[];
begin
  foreach step slice 1 in array steps loop
    sound := regexp_replace(sound, step[1], step[2], 'g');
  end loop;
  return sound;
end $$;

create index "Product_search" on "Product" using gin (search_loose("titleTh" || ' ' || coalesce("titleEn", '')) gin_trgm_ops);
create index "Producer_search" on "Producer" using gin (search_loose("nameTh" || ' ' || coalesce("nameEn", '') || ' ' || "makesTh") gin_trgm_ops);
create index "Community_search" on "Community" using gin (search_loose("nameTh" || ' ' || coalesce("nameEn", '')) gin_trgm_ops);
create index "StoryVersion_search" on "StoryVersion" using gin (search_loose("titleTh" || ' ' || coalesce("titleEn", '')) gin_trgm_ops);
