-- What an employer is decides which rules hold for its unions, and it is held in memory with the tree: a change of it is
-- a change of the tree.
create trigger union_tree_changed after insert or update or delete on employer
    for each statement execute function union_tree_changed();
