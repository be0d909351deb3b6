/** Written by `npm run generate`; a test recomputes it. */
export const digest = "f143c74d2ef7c54da6e999e5c6d355149f3d8356303a507ec2859f7014c0f8e9";
