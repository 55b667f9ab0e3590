import { calendarOf } from './calendar/working-days.ts';
import { year2021 } from './calendar/years/2021.ts';
import { year2022 } from './calendar/years/2022.ts';
import { year2023 } from './calendar/years/2023.ts';
import { year2024 } from './calendar/years/2024.ts';
import { year2025 } from './calendar/years/2025.ts';
import { year2026 } from './calendar/years/2026.ts';

/** Working days and holidays of the country as the State Council's notices arrange them; other years are provisional. */
export const nationalCalendar = calendarOf([year2021, year2022, year2023, year2024, year2025, year2026]);
