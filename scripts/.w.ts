import { weighSite, weightTable } from '/work/main/scripts/weights.ts';
console.log(weightTable(weighSite('/work/main/dist')));
