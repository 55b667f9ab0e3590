-- Whether an exhibit is there, under which key its digests are, and whether it was taken in to its end. One line says
-- that it was begun, a second that it is whole.
SELECT any(key_low) AS low, any(key_high) AS high, max(whole) AS whole
FROM exhibit
WHERE exhibit = {exhibit:UInt32}
GROUP BY exhibit;
