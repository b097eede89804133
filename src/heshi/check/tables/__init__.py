"""Tables of words the check reads by: units, places, titles, actions, what puts a figure out of reach."""
