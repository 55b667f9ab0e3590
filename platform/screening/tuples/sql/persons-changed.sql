-- How many labels the last round changed: at 0 they are the groups.
SELECT countIf(label.label != label_next.label) AS changed
FROM label
INNER JOIN label_next ON label.node = label_next.node;
