import { mount } from 'svelte';
import Page from './page.svelte';

const target = document.getElementById('root');
if (target) mount(Page, { target });
