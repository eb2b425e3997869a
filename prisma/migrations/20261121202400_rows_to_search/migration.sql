-- What the public may find, one narrow row each, with the keys of its words made once. Rows are kept in step by triggers
-- and only public things have one, so that a search reads this table, its one index, and nothing else.

-- ---------- keys ----------
-- The same text in every locale: signs are named, never asked for as [:alnum:], and accents of Latin letters fall away.
create or replace function search_norm(text) returns text language sql immutable parallel safe strict as $$
  select btrim(regexp_replace(lower(translate(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      normalize($1, NFD),
      '[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad]', '', 'g'),
      '\u0e40\u0e40', E'\u0e41', 'g'),
      '\u0e4d([\u0e48-\u0e4b]?)\u0e32', E'\\1\u0e33', 'g'),
      '\u0e33([\u0e48-\u0e4b])', E'\\1\u0e33', 'g'),
      '([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])', '\2\1', 'g'),
      '([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+', '\1', 'g'),
    '๐๑๒๓๔๕๖๗๘๙', '0123456789')), '\s+', ' ', 'g'))
$$;

create or replace function search_loosen(norm text) returns text language sql immutable parallel safe strict as $$
  select translate(regexp_replace(norm, '[\u0e47-\u0e4c\u0e4e\u0e3a]|[^a-z0-9\u0e00-\u0e7f\u3400-\u9fff]', '', 'g'),
    'ฎฏณศษฬญฑใ', 'ดดนสสลยทไ')
$$;

-- Consonants alone, those of one sound as one: what is left of a word whose vowels were guessed.
create or replace function search_bare(loose text) returns text language sql immutable parallel safe strict as $$
  select translate(loose, 'ขฃฅฆฉฌถธฐฒผภฝรซฮะัาิีึืฺุูเแโไํ', 'คคคคชชททททพพฟลสห')
$$;

-- How a Thai name sounds in Latin letters: as before, and เ-ีย is also written ia (Tha Tian = Tha Tien).
create or replace function search_roman(text) returns text language plpgsql immutable parallel safe strict as $$
declare
  sound text := regexp_replace(lower(normalize($1, NFD)), '[^a-z]', '', 'g');
  steps constant text[] := array[
    ['ue|eu|oe|uu|oo', 'u'], ['ee|ii|ie|ea|ia', 'i'], ['aa', 'a'], ['ae', 'e'], ['ao|aw|au|ow', 'o'],
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

drop function search_score(text, search_key);
drop function search_sounds(text, search_key);
drop function search_key(text);
drop function search_pairs(text);
drop function search_pair_up(text);
drop type search_key;

-- Three neighbouring letters of every word of all keys; of names two as well, and the letter that each word begins with (^ข).
create function search_grams(names text, loose text, around text, bones text, roman text)
  returns text[] language sql immutable parallel safe strict as $$
  select array(
    select substr(word, n, 3)
      from unnest(string_to_array(loose || ' ' || around || ' ' || bones || ' ' || roman, ' ')) as word,
        generate_series(1, length(word) - 2) as n
    union
    select substr(word, n, 2)
      from unnest(string_to_array(loose, ' ')) as word, generate_series(1, length(word) - 1) as n
    union
    select '^' || left(public.search_loosen(left(word, 4)), 1)
      from unnest(string_to_array(translate(names, E'\n', ' '), ' ')) as word
  )
$$;

-- ---------- rows ----------
-- In the order in which they are made: each takes over the keys of those before it.
create type "SearchKind" as enum ('district', 'community', 'maker', 'product', 'story');

create table "Searchable" (
  kind "SearchKind" not null,
  id text collate "C" not null,
  -- Names as written (normalised), each between line ends.
  names text collate "C" not null,
  -- The loose keys of the names, blanks between.
  loose text collate "C" not null,
  -- Loose keys of what it stands among: its maker, its place, what it is made of.
  around text collate "C" not null,
  -- Consonants of names and surroundings.
  bones text collate "C" not null,
  -- Sounds of the names in Latin letters, in capitals.
  roman text collate "C" not null,
  "shownAt" timestamptz(3) not null,
  -- Of products alone. Satang; marks that were looked up, of which the first to run out ends on "marksUntil".
  district char(4) collate "C",
  community text collate "C",
  category text collate "C",
  price bigint,
  "inStock" boolean,
  marks text[] not null default '{}',
  "marksUntil" date,
  primary key (kind, id)
) with (fillfactor = 85);

create index "Searchable_grams" on "Searchable"
  using gin (search_grams(names, loose, around, bones, roman)) with (gin_pending_list_limit = 256);

-- What the running transaction changed; emptied at its commit.
create table "SearchStale" (
  tx xid8 not null default pg_current_xact_id(),
  kind "SearchKind" not null,
  id text not null,
  primary key (tx, kind, id)
);

create function search_names(variadic written text[]) returns text language sql immutable parallel safe as $$
  select E'\n' || coalesce(string_agg(public.search_norm(one), E'\n' order by n) || E'\n', '')
  from unnest(written) with ordinality as given(one, n) where btrim(one) <> ''
$$;
create function search_loose_of(variadic written text[]) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(public.search_loose(one), ' ' order by n), '')
  from unnest(written) with ordinality as given(one, n) where btrim(one) <> ''
$$;
create function search_roman_of(variadic written text[]) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(upper(public.search_roman(one)), ' ' order by n), '')
  from unnest(written) with ordinality as given(one, n) where btrim(one) <> ''
$$;

-- The rows as they should be, kind by kind.
create function search_rows_of_district(ids text[]) returns setof "Searchable" language sql stable as $$
  select 'district'::"SearchKind", d.code::text,
    search_names(variadic spelling.of), search_loose_of(variadic spelling.of), 'district',
    search_bare(search_loose(d."nameTh")),
    search_roman_of(variadic array[d."nameEn"] || d."aliasesEn"),
    '-infinity'::timestamptz, null::char(4), null::text, null::text, null::bigint, null::boolean, '{}'::text[], null::date
  from "District" d,
    lateral (select array[d."nameTh", d."nameEn", 'เขต' || d."nameTh"] || d."aliasesTh" || d."aliasesEn") as spelling(of)
  where d.code = any (ids)
$$;

create function search_rows_of_community(ids text[]) returns setof "Searchable" language sql stable as $$
  select 'community'::"SearchKind", c.id::text,
    search_names(c."nameTh", c."nameEn", 'ชุมชน' || c."nameTh"),
    search_loose_of(c."nameTh", c."nameEn", 'ชุมชน' || c."nameTh"),
    concat_ws(' ', search_loose_of(c."knownForTh", c."knownForEn", c."subdistrictTh", c."subdistrictEn"), 'community', d.loose),
    concat_ws(' ', search_bare(search_loose(c."nameTh")), d.bones),
    concat_ws(' ', search_roman_of(c."nameEn"), d.roman),
    c."createdAt", null::char(4), null::text, null::text, null::bigint, null::boolean, '{}'::text[], null::date
  from "Community" c join "Searchable" d on d.kind = 'district' and d.id = c."districtCode"
  where c.id = any (ids::uuid[])
$$;

create function search_rows_of_maker(ids text[]) returns setof "Searchable" language sql stable as $$
  select 'maker'::"SearchKind", m.id::text,
    search_names(m."nameTh", m."nameEn"),
    search_loose_of(m."nameTh", m."nameEn"),
    concat_ws(' ', search_loose_of(m."makesTh", m."makesEn"), place.loose, d.loose),
    concat_ws(' ', search_bare(search_loose(m."nameTh")), search_bare(search_loose(m."makesTh")), place.bones),
    concat_ws(' ', search_roman_of(m."nameEn"), place.roman),
    m."createdAt", null::char(4), null::text, null::text, null::bigint, null::boolean, '{}'::text[], null::date
  from "Producer" m
  join "Community" c on c.id = m."communityId"
  join "Searchable" place on place.kind = 'community' and place.id = c.id::text
  join "Searchable" d on d.kind = 'district' and d.id = c."districtCode"
  where m.id = any (ids::uuid[]) and m.consents @> '{shop}'
$$;

create function search_rows_of_product(ids text[]) returns setof "Searchable" language sql stable as $$
  select 'product'::"SearchKind", p.id::text,
    search_names(p."titleTh", p."titleEn"),
    search_loose_of(p."titleTh", p."titleEn"),
    concat_ws(' ', maker.loose, search_loose_of(p."materialsTh", p."materialsEn"), place.loose, d.loose),
    concat_ws(' ', search_bare(search_loose(p."titleTh")), search_bare(split_part(maker.loose, ' ', 1)), place.bones),
    concat_ws(' ', search_roman_of(p."titleEn", m."nameEn"), place.roman),
    coalesce(p."publishedAt", p."createdAt"), c."districtCode", c.id::text, p.category,
    goods.price, goods.stocked, coalesce(badge.marks, '{}'), badge.until
  from "Product" p
  join "Producer" m on m.id = p."producerId"
  join "Community" c on c.id = m."communityId"
  join "Searchable" maker on maker.kind = 'maker' and maker.id = m.id::text
  join "Searchable" place on place.kind = 'community' and place.id = c.id::text
  join "Searchable" d on d.kind = 'district' and d.id = c."districtCode"
  cross join lateral (
    select coalesce(min(v.price), 0) as price, coalesce(bool_or(v."onHand" > v.reserved), false) as stocked
    from "Variant" v where v."productId" = p.id and v."archivedAt" is null
  ) goods
  cross join lateral (
    select array_agg(distinct b.kind::text) as marks, min(b."expiresOn") as until
    from "Mark" b
    where b."productId" = p.id and b."verifiedAt" is not null and b.number is not null
      and (b."expiresOn" is null or b."expiresOn" >= (now() at time zone 'Asia/Bangkok')::date)
  ) badge
  where p.id = any (ids::uuid[]) and p.status = 'published' and m.consents @> '{shop}'
$$;

create function search_rows_of_story(ids text[]) returns setof "Searchable" language sql stable as $$
  select 'story'::"SearchKind", s.id::text,
    search_names(v."titleTh", v."titleEn"),
    search_loose_of(v."titleTh", v."titleEn"),
    concat_ws(' ', search_loose_of(v."storytellerName", m."nameTh", m."nameEn"), place.loose, d.loose),
    concat_ws(' ', search_bare(search_loose(v."titleTh")), place.bones),
    concat_ws(' ', search_roman_of(v."titleEn"), place.roman),
    coalesce(s."publishedAt", s."createdAt"), null::char(4), null::text, null::text, null::bigint, null::boolean, '{}'::text[], null::date
  from "Story" s
  join "StoryVersion" v on v.id = s."approvedVersionId"
  join "Community" c on c.id = s."communityId"
  join "Searchable" place on place.kind = 'community' and place.id = c.id::text
  join "Searchable" d on d.kind = 'district' and d.id = c."districtCode"
  left join "Product" p on p.id = s."productId"
  left join "Producer" m on m.id = coalesce(p."producerId", s."producerId")
  where s.id = any (ids::uuid[]) and s.status = 'published'
    and (coalesce(s."producerId", s."productId") is null or m.consents @> '{shop,story}')
$$;

-- Makes these rows anew. They are locked in order before anything is read, so that of two that run at once the second
-- sees what the first left.
create function search_freshen(which "SearchKind", ids text[]) returns void language plpgsql as $$
begin
  perform from "Searchable" s where s.kind = which and s.id = any (ids) order by s.id for update;
  execute format($sql$
    with now as materialized (select * from %I($2)),
    gone as (
      delete from "Searchable" s where s.kind = $1 and s.id = any ($2) and s.id not in (select id from now)
    )
    insert into "Searchable" as s select * from now order by id
    on conflict (kind, id) do update set
      names = excluded.names, loose = excluded.loose, around = excluded.around, bones = excluded.bones,
      roman = excluded.roman, "shownAt" = excluded."shownAt", district = excluded.district,
      community = excluded.community, category = excluded.category, price = excluded.price,
      "inStock" = excluded."inStock", marks = excluded.marks, "marksUntil" = excluded."marksUntil"
    where s.* is distinct from excluded.*
  $sql$, 'search_rows_of_' || which) using which, ids;
end $$;

-- ---------- in step ----------
-- Rows are made at commit: once however much changed, always in the same order, and after every other lock was taken, so
-- that two transactions never wait for each other here.
create function search_freshen_noted() returns trigger language plpgsql as $$
declare
  which "SearchKind";
  ids text[];
begin
  if not exists (select from "SearchStale" where tx = new.tx and kind = new.kind and id = new.id) then return null; end if;
  foreach which in array enum_range(null::"SearchKind") loop
    with noted as (delete from "SearchStale" where tx = new.tx and kind = which returning id)
    select array_agg(id order by id) into ids from noted;
    if ids is not null then perform search_freshen(which, ids); end if;
  end loop;
  return null;
end $$;
create constraint trigger "SearchStale_freshened" after insert on "SearchStale"
  deferrable initially deferred for each row execute function search_freshen_noted();

create function search_note(which "SearchKind", one text) returns void language sql as $$
  insert into "SearchStale" (kind, id) values (which, one) on conflict do nothing
$$;

create function search_note_product() returns trigger language plpgsql as $$
begin
  perform search_note('product', case tg_op when 'DELETE' then old.id else new.id end::text);
  return null;
end $$;
create trigger "Product_searched" after insert or delete on "Product"
  for each row execute function search_note_product();
create trigger "Product_searched_anew" after update on "Product" for each row
  when ((old."titleTh", old."titleEn", old."materialsTh", old."materialsEn", old.category, old.status, old."publishedAt", old."producerId")
    is distinct from (new."titleTh", new."titleEn", new."materialsTh", new."materialsEn", new.category, new.status, new."publishedAt", new."producerId"))
  execute function search_note_product();

create function search_note_product_of() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old."productId" is not null then perform search_note('product', old."productId"::text); end if;
  if tg_op <> 'DELETE' and new."productId" is not null then perform search_note('product', new."productId"::text); end if;
  return null;
end $$;
create trigger "Variant_searched" after insert or delete on "Variant"
  for each row execute function search_note_product_of();
-- Of the many movements of stock only those count that take the last piece or bring the first.
create trigger "Variant_searched_anew" after update on "Variant" for each row
  when ((old.price, old."archivedAt", old."onHand" > old.reserved) is distinct from (new.price, new."archivedAt", new."onHand" > new.reserved))
  execute function search_note_product_of();
create trigger "Mark_searched" after insert or update or delete on "Mark"
  for each row execute function search_note_product_of();

create function search_note_story() returns trigger language plpgsql as $$
begin
  perform search_note('story', case tg_op when 'DELETE' then old.id else new.id end::text);
  return null;
end $$;
create trigger "Story_searched" after insert or update or delete on "Story"
  for each row execute function search_note_story();

create function search_note_maker() returns trigger language plpgsql as $$
declare
  maker constant uuid := case tg_op when 'DELETE' then old.id else new.id end;
begin
  perform search_note('maker', maker::text);
  perform search_note('product', p.id::text) from "Product" p where p."producerId" = maker;
  perform search_note('story', s.id::text) from "Story" s left join "Product" p on p.id = s."productId"
    where s."producerId" = maker or p."producerId" = maker;
  return null;
end $$;
create trigger "Producer_searched" after insert or delete on "Producer"
  for each row execute function search_note_maker();
create trigger "Producer_searched_anew" after update on "Producer" for each row
  when ((old."nameTh", old."nameEn", old."makesTh", old."makesEn", old."communityId", old.consents)
    is distinct from (new."nameTh", new."nameEn", new."makesTh", new."makesEn", new."communityId", new.consents))
  execute function search_note_maker();

create function search_note_community(community uuid) returns void language plpgsql as $$
begin
  perform search_note('community', community::text);
  perform search_note('maker', m.id::text) from "Producer" m where m."communityId" = community;
  perform search_note('product', p.id::text)
    from "Product" p join "Producer" m on m.id = p."producerId" where m."communityId" = community;
  perform search_note('story', s.id::text) from "Story" s where s."communityId" = community;
end $$;
create function search_note_place() returns trigger language plpgsql as $$
begin
  perform search_note_community(case tg_op when 'DELETE' then old.id else new.id end);
  return null;
end $$;
create trigger "Community_searched" after insert or delete on "Community"
  for each row execute function search_note_place();
create trigger "Community_searched_anew" after update on "Community" for each row
  when ((old."nameTh", old."nameEn", old."knownForTh", old."knownForEn", old."subdistrictTh", old."subdistrictEn", old."districtCode")
    is distinct from (new."nameTh", new."nameEn", new."knownForTh", new."knownForEn", new."subdistrictTh", new."subdistrictEn", new."districtCode"))
  execute function search_note_place();

create function search_note_district() returns trigger language plpgsql as $$
declare
  district constant char(4) := case tg_op when 'DELETE' then old.code else new.code end;
begin
  perform search_note('district', district::text);
  perform search_note_community(c.id) from "Community" c where c."districtCode" = district;
  return null;
end $$;
create trigger "District_searched" after insert or delete on "District"
  for each row execute function search_note_district();
create trigger "District_searched_anew" after update on "District" for each row
  when ((old."nameTh", old."nameEn", old."aliasesTh", old."aliasesEn") is distinct from (new."nameTh", new."nameEn", new."aliasesTh", new."aliasesEn"))
  execute function search_note_district();

-- ---------- what is there already ----------
select search_freshen('district', array(select code::text from "District"));
select search_freshen('community', array(select id::text from "Community"));
select search_freshen('maker', array(select id::text from "Producer"));
select search_freshen('product', array(select id::text from "Product"));
select search_freshen('story', array(select id::text from "Story"));
