import { Menu } from 'electron'
import { type MenuFacts, menuTemplate } from './menu-template.ts'

/** Puts the menu bar in place; called again when its words change. */
export function installMenu(facts: MenuFacts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts)))
}
