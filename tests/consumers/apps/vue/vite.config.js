import vue from '@vitejs/plugin-vue';

const compilerOptions = { isCustomElement: (tag) => tag.startsWith('foi-') };

export default { base: './', plugins: [vue({ template: { compilerOptions } })] };
