-- AlterTable
ALTER TABLE "StoryVersion" ADD COLUMN     "revisions" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "writerIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- DropIndex
DROP INDEX "StoryReview_versionId_idx";

-- CreateIndex
CREATE UNIQUE INDEX "StoryReview_versionId_key" ON "StoryReview"("versionId");

-- A version is answered after it was handed in, by somebody who did not write it.
create function keep_review_apart() returns trigger language plpgsql as $$
declare
  version record;
begin
  select "writerId", "writerIds", "submittedAt" into version from "StoryVersion" where id = new."versionId";
  if version."submittedAt" is null then
    raise exception 'a story version is answered after it was submitted' using errcode = 'integrity_constraint_violation';
  end if;
  if new."reviewerId" = any(version."writerIds") then
    raise exception 'a story is not answered by its writer' using errcode = 'integrity_constraint_violation';
  end if;
  new."writerId" := version."writerId";
  return new;
end $$;
create trigger "StoryReview_apart" before insert on "StoryReview" for each row execute function keep_review_apart();

-- What the shop shows is a version of this very story that was approved.
create function keep_approved_version() returns trigger language plpgsql as $$
begin
  if new."approvedVersionId" is not null and not exists (
    select from "StoryVersion" v join "StoryReview" r on r."versionId" = v.id
    where v.id = new."approvedVersionId" and v."storyId" = new.id and r.decision = 'approved'
  ) then
    raise exception 'a story shows only an approved version' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger "Story_shows_approved" before insert or update of "approvedVersionId" on "Story"
  for each row execute function keep_approved_version();

-- As before, and now with everything that says whose words these are; counters may go on counting in drafts only.
create or replace function keep_submitted_version() returns trigger language plpgsql as $$
begin
  if old."submittedAt" is not null and (tg_op = 'DELETE' or
      to_jsonb(new) - 'updatedAt' is distinct from to_jsonb(old) - 'updatedAt') then
    raise exception 'a submitted story version does not change' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create function keep_submitted_pictures() returns trigger language plpgsql as $$
declare
  kept uuid := case tg_op when 'DELETE' then old."versionId" else new."versionId" end;
begin
  if exists (select from "StoryVersion" where id = kept and "submittedAt" is not null) then
    raise exception 'a submitted story version does not change' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger "StoryVersionPhoto_kept" before insert or update or delete on "StoryVersionPhoto"
  for each row execute function keep_submitted_pictures();
