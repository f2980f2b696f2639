/** Products with their pictures, and the one that the host presents. */
export const productTexts = {
  products: { 'zh-CN': '商品', en: 'Products' },
  productEdit: { 'zh-CN': '修改', en: 'Edit' },
  productSave: { 'zh-CN': '保存商品', en: 'Save product' },
  productPicture: { 'zh-CN': '商品图', en: 'Picture' },
  productPoints: { 'zh-CN': '卖点（商品卡上显示）', en: 'Selling points (on the product card)' },
  productPoint: { 'zh-CN': '卖点 {n}', en: 'Point {n}' },
  productStockIds: { 'zh-CN': '店铺库存编号', en: 'Shop’s stock id' },

  pictureNone: { 'zh-CN': '还没有', en: 'none yet' },
  pictureChoose: { 'zh-CN': '选图片', en: 'Choose a picture' },
  pictureOther: { 'zh-CN': '换一张', en: 'Another picture' },
  pictureRemove: { 'zh-CN': '不用图片', en: 'No picture' },
  pictureNoAnswer: { 'zh-CN': '图片没有传上去，请再试一次。', en: 'The picture did not get through. Try again.' },

  present: { 'zh-CN': '讲解中的商品', en: 'Product being shown' },
  presentWhich: { 'zh-CN': '讲哪个', en: 'Which one' },
  presentNext: { 'zh-CN': '下一个讲', en: 'Next one' },
  presentSend: { 'zh-CN': '上商品卡', en: 'Put up its card' },
  presentAway: { 'zh-CN': '收起商品卡', en: 'Put the card away' },
  presentStep: { 'zh-CN': '讲到哪一步', en: 'Step' },
  stepExplaining: { 'zh-CN': '讲解', en: 'Explain' },
  stepAsking: { 'zh-CN': '互动', en: 'Ask' },
  stepClosing: { 'zh-CN': '催单', en: 'Close' },
} as const;
