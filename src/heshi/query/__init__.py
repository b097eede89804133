"""Filter, search, sort and arrange facts: facts in, facts out."""
