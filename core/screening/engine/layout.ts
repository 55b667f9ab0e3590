/**
 * Where things lie in the memory of an engine, and what numbers mean in it. Read by both sides: TypeScript writes tables
 * and reads counts, AssemblyScript does the reverse. Numbers without types, since the two languages share no types.
 */

/** Classes of bytes: 256 of them, bits below. */
export const classesAt = 0x400;
export const classDigit = 1;
export const classLetter = 2;
/** `[A-Za-z0-9._%+-]`: what a local part of an e-mail is made of. */
export const classLocal = 4;
/** `[A-Za-z0-9.-]`: what its domain is made of. */
export const classDomain = 8;
/** Comma, tab, semicolon, bar, 0x1f, line ends and `@`: no lead reaches over one. */
export const classParting = 16;
/** `[0-9A-HJ-NPQRTUWXY]`: characters of a credit code. */
export const classCredit = 32;
/** `[0-9A-HJ-NP-Z]`: characters of a plate. */
export const classPlate = 64;
/** `[A-Za-z0-9_-]`. */
export const classWord = 128;

/** State of SipHash before the first word, from the key: four u64. */
export const keyAt = 0x500;

/** Pointers and switches: u32 each. */
export const settingsAt = 0x540;
export const settingCountsOnly = 0;
export const settingLeakedOn = 1;
/** Row classes: how many, and where: u64 kinds, u32 under 14, u32 rank. */
export const settingClasses = 2;
export const settingClassesAt = 3;
export const settingDelimiter = 4;
export const settingQuoted = 5;
/** Number of columns of the table; 0 for plain lines. */
export const settingColumns = 6;
/** Columns that have a kind: how many, and where: u32 column, u32 kind. */
export const settingUses = 7;
export const settingUsesAt = 8;
/** Divisions: u16 page for each of the first four digits, u16 place for each of 100 in a page; 0 for none. */
export const settingDivisionPagesAt = 9;
export const settingDivisionsAt = 10;
/** A bit for each five-digit prefix of a mobile number. */
export const settingMobilePrefixesAt = 11;
/** u16 area for each seven-digit prefix from 1300000 on; 0 where there is no table. */
export const settingMobileHomesAt = 12;
/** A byte for each area code, as a number without its 0. */
export const settingLandlineAreasAt = 13;
/** Open addressing: u64 key (prefix times 16, plus its length), u64 lengths as bits; size a power of two. */
export const settingCardsAt = 14;
export const settingCardsMask = 15;
/** Which lengths of prefixes occur, as bits. */
export const settingCardPrefixLengths = 16;
/** A bit for each code point up to 0xffff that is a surname of one character. */
export const settingSurnamesAt = 17;
/** Surnames of two characters: open addressing, u64 of both code points, 0 for none. */
export const settingSurnamePairsAt = 18;
export const settingSurnamePairsMask = 19;
/**
 * Leads by their last bytes, longest first: u32 place of its bytes, u32 length, u32 kind; for each last byte u16 each of
 * the first lead and how many there are; and a bit for each pair of last bytes.
 */
export const settingLeadsAt = 20;
export const settingLeadGroupsAt = 21;
export const settingLeadEndsAt = 22;
/** Names of divisions by their first two characters: open addressing, u64 of both, u32 first name, u32 how many. */
export const settingNameStartsAt = 23;
export const settingNameStartsMask = 24;
/** Names, longest first: u32 each of place of bytes, length, short or not, place of codes, how many codes, code alone. */
export const settingNamesAt = 25;
/** A byte for each two digits that are a province's. */
export const settingProvincesAt = 26;
/** Words of the key under which rows are folded, of `foldBlock` bytes each and 32 more for the second sum. */
export const settingFoldWordsAt = 27;
export const foldBlock = 512;
/** Where the values of a row are gathered, and the delimiters of a row. */
export const settingValuesAt = 29;
export const settingCellsAt = 30;
/** 0: every row by the slow path; for tests. */
export const settingFast = 31;
/** Cells of a record in which something is quoted: u32 each of beginning and end. */
export const settingRecordAt = 33;
/** Only identity numbers, mobiles, e-mails and cards are looked for. */
export const settingCore = 32;
/** Beginnings of addresses and the divisions they name: `beginnings` of them, `beginningBytes` each. */
export const settingBeginningsAt = 34;
export const beginnings = 8192;
export const beginningBytes = 64;
/** So many lie beside each other that may hold the same one. */
export const beginningWays = 4;
/** Behind them, how much of a beginning tells one from others: a byte each. */
export const beginningWidths = 8192;

/** Counts of rows: u64 each. */
export const rowsAt = 0x800;
export const countRows = 0;
export const countEmpty = 1;
export const countTorn = 2;
export const countRagged = 3;

/** Counts of kinds: 16 u64 each, 64 kinds. */
export const countsAt = 0x900;
export const countValid = 0;
/** Invalid by reason: the place in `invalidReasons` is added. */
export const countInvalid = 1;
export const countFormOnly = 5;
export const countMasked = 6;
export const countDestroyed = 7;
export const countCells = 8;
export const countInColumns = 9;

/** Cells of address columns by place: u64 each, 8,192 places. */
export const addressesAt = 0x3000;

/** Kinds: 64 bytes each. */
export const kindsAt = 0x13000;
/** u32s of a kind. */
export const kindForm = 0;
export const kindLeast = 1;
export const kindMost = 2;
export const kindCheck = 3;
/** Word forms: how many, and where: length byte, then the notation. */
export const kindWords = 4;
export const kindWordsAt = 5;
/** Kinds of one family satisfy each other's columns: equal numbers. */
export const kindFamily = 6;
/** Found anywhere in a line, or a passport or a travel permit. */
export const kindShaped = 7;
/** How a value is spelt for its digest. */
export const kindSpelling = 12;
/** Whether items of the kind are the same only where the whole row is. */
export const kindSameByRow = 13;
/** Decimals, as f64 at byte 32 and 40. */
export const kindDecimalLeast = 32;
export const kindDecimalMost = 40;

export const formShape = 0;
export const formText = 1;
export const formWords = 2;
export const formDigits = 3;
export const formName = 4;
export const formAddress = 5;
export const formDate = 6;
export const formDecimal = 7;

/** As it stands, in lower case, letters and digits in upper or in lower case, digits, a plate without joint, a day. */
export const spellAll = 0;
export const spellLower = 1;
export const spellUpper = 2;
export const spellHexadecimal = 3;
export const spellDigits = 4;
export const spellPlate = 5;
export const spellDate = 6;

/** Places in `invalidReasons`, plus 1; 0 is valid. */
export const valid = 0;
export const invalidForm = 1;
export const invalidCheck = 2;
export const invalidDate = 3;
export const invalidRange = 4;

/** Bits of a value beside its reason: form only, masked, destroyed, and counted under its column already. */
export const flagFormOnly = 8;
export const flagMasked = 16;
export const flagDestroyed = 32;
export const flagCounted = 64;

/** Constants of the engine's own code lie from 0x14000 on (`--memoryBase` in tools/engine-build.ts); from here on memory is free. */
export const heapAt = 0x16000;

/** Room before and after the text, so that looking beside it is safe. */
export const margin = 512;

/** Places in `kindIds`. */
export const residentId = 0;
export const hmtResidence = 1;
export const permanentResidentId = 2;
export const mobile = 3;
export const email = 4;
export const bankCard = 5;
export const creditCodeKind = 6;
export const landline = 7;
export const plate = 8;
export const ip = 9;
export const mac = 10;
export const wechat = 11;
export const qq = 12;
export const passport = 13;
export const travelPermit = 14;
export const imei = 15;
export const drivingFile = 16;
export const name = 17;
export const address = 18;
export const birthDate = 19;
export const other = 31;
