-- What came of a plan item, as it is known: an exact figure, or only a word and a round number (近4000, 600余). The round
-- number is no figure to reckon with and stands in a column of its own.
alter table plan_item
    add column outcome_word   text check (outcome_word in ('EXACTLY', 'NEARLY', 'OVER', 'ABOUT')),
    add column outcome_exact  integer check (outcome_exact > 0),
    add column outcome_round  integer check (outcome_round > 0),
    add column outcome_unit   text,
    add column outcome_source text,
    add column outcome_by     text,
    add column outcome_at     timestamptz,
    add constraint plan_item_outcome_known check (
        num_nonnulls(outcome_word, outcome_unit, outcome_by, outcome_at) in (0, 4)
        and (outcome_word is not null or (outcome_source is null and outcome_exact is null and outcome_round is null))
        and (outcome_word is null or (outcome_exact is not null) = (outcome_word = 'EXACTLY'))
        and (outcome_word is null or (outcome_round is not null) = (outcome_word <> 'EXACTLY')));
comment on column plan_item.outcome_round is 'A round number that the figure is near to, over or about; never summed.';
