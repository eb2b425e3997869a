-- How well a text answers what somebody typed, 0 (not at all) to 100 (the very name): exact, then as it is written,
-- then as it is meant (loose), then with other vowels (ขมื้น for ขมิ้น), then nearly. Short words must be there as typed,
-- since two letters are in everything.
create function search_bones(text) returns text language sql immutable parallel safe strict as $$
  select translate(public.search_loose($1), 'ะัาิีึืฺุูเแโไํ', '')
$$;

create function search_score(doc text, q text) returns real language plpgsql immutable parallel safe as $$
declare
  doc_norm constant text := search_norm(doc);
  q_norm constant text := search_norm(q);
  q_loose constant text := search_loose(q);
  doc_loose text;
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
  near := word_similarity(q_loose, doc_loose);
  return case when near >= 0.5 then 20 + 20 * near else 0 end;
end $$;

-- The same for a name in Latin letters, by its sound. Below what is written, above nothing.
create function search_sounds(doc text, q text) returns real language sql immutable parallel safe as $$
  select case
    when length(coalesce(search_roman(q), '')) < 4 or doc is null then 0
    when search_roman(doc) = search_roman(q) then 45
    when strpos(search_roman(doc), search_roman(q)) > 0 then 15
    else 0 end::real
$$;
