/** Written by `npm run generate`, which adds what is new; an entry is never changed. */
export const publishedDigests: Readonly<Record<string, string>> = {
  "alternative-provision 1.0.0": "e1505d27930dda4cb61d4b5f6aabf7ee80e83c47b0508478c707e76ffe3aebdd",
  "gatsby-2014-college 1.0.0": "f143c74d2ef7c54da6e999e5c6d355149f3d8356303a507ec2859f7014c0f8e9",
  "gatsby-2014-college 1.0.0+send-in-mainstream 1.0.0":
    "77fe2dbe20369920d739fc0aa659bef77fd43c282ca7b422ee7c87b0118cec8b",
  "gatsby-2014-college 1.0.0+specialist-setting 1.0.0":
    "aa749f97d7996c2b67fd003faf5b3ea1b771c81c6ca9d705a0b04419415d65df",
  "gatsby-2014-school 1.0.0": "938666406203a850eeea260c6ae2d2d5bde6f81dc2cc652f1b16341022e673f6",
  "gatsby-2014-school 1.0.0+alternative-provision 1.0.0":
    "5d1dfff1354118a695eb1547454884a64e753e6a5aef2e63fc12c343eb6fd56f",
  "gatsby-2014-school 1.0.0+alternative-provision 1.0.0+send-in-mainstream 1.0.0":
    "c105ef0143cd87f18b4469b5160ae5851600311a3f24f05a3f334938aa9e8e74",
  "gatsby-2014-school 1.0.0+send-in-mainstream 1.0.0":
    "374e5909334be63f27e27fca24f8b1a1117d7d6a235bc93b7ca4349918c25412",
  "gatsby-2014-school 1.0.0+specialist-setting 1.0.0":
    "81aa8788d0ad448a7e02fa8a328f163bda4cc798c90754254a4e3287c39c1b66",
  "gatsby-2025-college 1.0.0": "a3c21e864798c05098790565733693b5b0d08b9af3aa4974139320e9f37da3b6",
  "gatsby-2025-college 1.0.0+send-in-mainstream 1.0.0":
    "4ee2a5e507d102e2ec7b767cb11e4cba1a6e06eebb6c3afad26830167a121cd2",
  "gatsby-2025-college 1.0.0+specialist-setting 1.0.0":
    "b46772116baf6574ca43b7f0b702d24a028af0323f6b986b20abe4510612d9d9",
  "gatsby-2025-school 1.0.0": "b0182765e5d10b362563d36fd5418ae3eea15637bc6b175b12f838e464bf5d78",
  "gatsby-2025-school 1.0.0+alternative-provision 1.0.0":
    "99692ef8a349acb73716a13ee31cee2de98a898c36055d9bda9c7c71f05fe01e",
  "gatsby-2025-school 1.0.0+alternative-provision 1.0.0+send-in-mainstream 1.0.0":
    "47ce43e9c2d3694763eef81c35162a8756eb9fcd67fdc95294933a05e0c7c3a9",
  "gatsby-2025-school 1.0.0+send-in-mainstream 1.0.0":
    "3fb708f9299b1cad26687edd8c2c78a30386dfc0cc790dcf9500cc4d4d1e6078",
  "gatsby-2025-school 1.0.0+specialist-setting 1.0.0":
    "1f6653a603e1d0f2db0305830c2fa4fc635d03ca446fe379949c21ae62590f5b",
  "gatsby-2025-training-provider 1.0.0":
    "d82f00635addae59e6233b623ea2c48fcc0f31f2d3a254f0465ca9ac5c9242c6",
  "gatsby-2025-training-provider 1.0.0+send-in-mainstream 1.0.0":
    "f0716be4fa631e6731e615feef67dc62709953c15378e19e215e88bf9e66d820",
  "send-in-mainstream 1.0.0": "f4f5f498953356482e00ca04d9524d5a9ddd9facd74f9b05acd4f277d2079a26",
  "specialist-setting 1.0.0": "6a02ba2367efa85f31a55f6979cf3da635dfed38e1cd94b55525e75f7c657ba0",
};
