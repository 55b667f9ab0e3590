/** A thread that scans or counts works in buffers and makes little garbage: left to itself it lets tens of megabytes of it lie. */
export const threadLimits = { maxYoungGenerationSizeMb: 2 };
