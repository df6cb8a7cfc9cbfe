import { holds, lineOf } from '../window/figures.ts'
import { measureImport } from './measure.ts'

/** Measures one import, `run.ts TRACKS.csv DATA`, and prints its figures. Exit code 1 where one does not keep its bound. */
const [path = '', dataFolder = ''] = process.argv.slice(2)
const figures = await measureImport(path, dataFolder)
for (const figure of figures) console.log(lineOf(figure))
process.exitCode = figures.every(holds) ? 0 : 1
