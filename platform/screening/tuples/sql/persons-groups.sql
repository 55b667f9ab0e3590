-- Groups of rows: the identity numbers they lead to (none, one, or more) and their highest rank.
CREATE OR REPLACE TABLE {groups:Identifier} ENGINE = MergeTree ORDER BY label AS
SELECT label, groupUniqArrayArray(2)(tied) AS leads, max(rank) AS rank
FROM label
INNER JOIN contact ON label.node = contact.node
INNER JOIN (SELECT node, max(rank) AS rank FROM edge GROUP BY node) AS ranked ON label.node = ranked.node
GROUP BY label;
