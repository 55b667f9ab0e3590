-- The smallest label of each row goes to all of its keys, and each key then takes the label of its label.
CREATE OR REPLACE TABLE label_next ENGINE = MergeTree ORDER BY node AS
SELECT near.node AS node, least(near.label, far.label) AS label
FROM
(
    SELECT edge.node AS node, min(of_row.label) AS label
    FROM edge
    INNER JOIN
    (
        SELECT edge.row AS row, min(label.label) AS label
        FROM edge
        INNER JOIN label ON edge.node = label.node
        GROUP BY row
    ) AS of_row ON edge.row = of_row.row
    WHERE edge.hub <= {hubs:UInt32}
    GROUP BY node
) AS near
INNER JOIN label AS far ON near.label = far.node;

EXCHANGE TABLES label AND label_next;
