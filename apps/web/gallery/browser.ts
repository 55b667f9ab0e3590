import { existsSync } from 'node:fs'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Chromium from `CHROMIUM`, else the machine's, else the one npm carries. No browser is a failure, not a skip. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM']
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  const path = named ?? installed
  if (path !== undefined) return playwright.launch({ executablePath: path, args: ['--no-sandbox'] })
  const { default: packed } = await import('@sparticuz/chromium')
  return playwright.launch({ executablePath: await packed.executablePath(), args: packed.args })
}
