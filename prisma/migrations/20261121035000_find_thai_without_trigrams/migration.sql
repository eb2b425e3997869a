-- pg_trgm asks the database's locale which signs are letters; in many (C among them) Thai ones are not, and it then finds
-- nothing at all. Pairs of neighbouring signs are the same everywhere.
drop index "Product_search";
drop index "Producer_search";
drop index "Community_search";
drop index "StoryVersion_search";

create function search_pairs(text) returns text[] language sql immutable parallel safe strict as $$
  select coalesce(array_agg(distinct substr(key, n, 2)), '{}')
  from (select public.search_loose($1)) as loose(key), generate_series(1, length(key) - 1) as n
$$;

-- As before, with pairs in place of word_similarity.
create or replace function search_score(doc text, q text) returns real language plpgsql immutable parallel safe as $$
declare
  doc_norm constant text := search_norm(doc);
  q_norm constant text := search_norm(q);
  q_loose constant text := search_loose(q);
  doc_loose text;
  q_pairs text[];
  near real;
begin
  if doc is null or coalesce(q_loose, '') = '' then return 0; end if;
  if doc_norm = q_norm then return 100; end if;
  if starts_with(doc_norm, q_norm) then return 90; end if;
  if length(q_norm) = 1 then return 0; end if;
  if strpos(doc_norm, ' ' || q_norm) > 0 then return 85; end if;
  if strpos(doc_norm, q_norm) > 0 then return 80; end if;
  if length(q_loose) < 3 then return 0; end if;
  doc_loose := search_loose(doc);
  if doc_loose = q_loose then return 78; end if;
  if strpos(doc_loose, q_loose) > 0 then return 70; end if;
  if length(search_bones(q)) >= 3 and strpos(search_bones(doc), search_bones(q)) > 0 then return 50; end if;
  if length(q_loose) < 5 then return 0; end if;
  q_pairs := search_pairs(q);
  select count(*)::real / cardinality(q_pairs) into near
    from unnest(q_pairs) as pair where pair = any (search_pairs(doc));
  return case when near >= 0.75 then 20 + 20 * near else 0 end;
end $$;

drop extension pg_trgm;
