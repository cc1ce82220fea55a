-- A member sees that she was visited, on her one page. Notes stay encrypted; who may read them is decided with the visit.
create policy own on condolence_visit for select using (person_id = any ((select app_persons())::uuid[]));
create index condolence_visit_years on condolence_visit (person_id, visited_on) where status = 'RECORDED';
