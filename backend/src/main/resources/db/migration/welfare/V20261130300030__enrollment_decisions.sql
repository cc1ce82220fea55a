-- What was asked of the scheme about an enrolment and what it said, so that it can be asked again. Of the member it holds
-- her sex and her age in full years, and nothing else. Those from before have none.
alter table welfare_enrollment add column decision jsonb;
