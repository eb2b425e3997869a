/** Longest side of what is sent: enough for every size that is shown, a tenth of what a phone takes. */
const LONGEST_SIDE = 2000

/**
 * A photograph made smaller on the phone itself, so that it gets through on a weak signal; what the camera wrote into it
 * (place, time) stays behind. A picture that this browser cannot open (HEIC outside Safari) or that gains nothing is
 * returned as it is.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const smaller = await redraw(picture, scale)
    picture.close()
    return smaller && smaller.size < file.size ? new File([smaller], file.name, { type: 'image/jpeg' }) : file
  } catch {
    return file
  }
}

function redraw(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86))
}
