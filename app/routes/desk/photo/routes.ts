import { type RouteConfigEntry, route } from '@remix-run/route-config'

/** Pages without a frame: only forms and programs speak to them. */
export const photo: RouteConfigEntry[] = [route('desk/photos', 'routes/desk/photo/upload.ts')]
