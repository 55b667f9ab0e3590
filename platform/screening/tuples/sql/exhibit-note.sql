-- Notes of an exhibit that it was begun (0), or that it is whole (1).
INSERT INTO exhibit
SELECT
    toUInt32({exhibit:UInt32}) AS exhibit,
    toUInt32({low:UInt32}) AS key_low, toUInt32({high:UInt32}) AS key_high,
    toUInt8({whole:UInt32}) AS whole;
