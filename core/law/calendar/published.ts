import { calendarOf } from './working-days.ts';
import { year2021 } from './years/2021.ts';
import { year2022 } from './years/2022.ts';
import { year2023 } from './years/2023.ts';
import { year2024 } from './years/2024.ts';
import { year2025 } from './years/2025.ts';
import { year2026 } from './years/2026.ts';

/** The calendar over every year whose notice is published. */
export const published = calendarOf([year2021, year2022, year2023, year2024, year2025, year2026]);
