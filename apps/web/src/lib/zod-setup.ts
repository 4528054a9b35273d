import { setUpSchemas } from './field-messages.ts'

// Imported first by main.tsx: zod looks whether it may compile code when the first schema is made, not when it is used.
setUpSchemas()
