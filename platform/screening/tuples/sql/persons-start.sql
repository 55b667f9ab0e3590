-- Every key is a group by itself; hubs take part where {hubs:UInt32} is 1.
CREATE OR REPLACE TABLE label ENGINE = MergeTree ORDER BY node AS
SELECT node, node AS label
FROM edge
WHERE hub <= {hubs:UInt32}
GROUP BY node;
