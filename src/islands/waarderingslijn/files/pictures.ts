/** What makes pictures of the charts, in one file: it is loaded when a picture is first asked for. */
export { chartPictures } from './chartPictures';
export { savePictures } from './savePictures';
