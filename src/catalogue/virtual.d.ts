declare module 'virtual:replybook/brand.css';
