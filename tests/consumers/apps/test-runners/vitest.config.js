export default { test: { include: ['charts.js'] } };
