import { defineConfig } from 'vite';
import { pages } from '../vite.config.ts';

/** What comes later, by itself: a widget, a theme, the burst, the score. */
const isApart = (id: string) => /\/widgets\/[^/]+\/|\/(?:themes|effects|sound)\/|\/qr\.ts/.test(id);
const ofTheStage = /\/(?:shared|overlays)\/|\/(?:lit|lit-html|lit-element|zod|partysocket)\/|\/@lit\//;
const isCommon = (id: string) => /\.[jt]s$/.test(id) && ofTheStage.test(id) && !isApart(id);

/**
 * The stage by itself: in one build with the panel and the gallery the modules that they share would carry all that any page needs,
 * and OBS would load the rules of commands that a stage can never give. What every widget needs is one file, which is smaller than
 * many.
 */
export default defineConfig(pages(['overlays/index.html'], 'assets/stage', ['chrome103'], isCommon));
