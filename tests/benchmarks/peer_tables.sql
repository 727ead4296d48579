-- The tables of opensourcepos that a sale touches, filled from the sample shop attached as `shop`.
CREATE TABLE people (person_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, phone_number
    TEXT, email TEXT);
CREATE TABLE customers (person_id INTEGER PRIMARY KEY, account_number TEXT UNIQUE, company_name
    TEXT, taxable INTEGER, package_id INTEGER, points INTEGER, deleted INTEGER);
CREATE TABLE employees (person_id INTEGER PRIMARY KEY, username TEXT UNIQUE, deleted INTEGER);
CREATE TABLE modules (module_id TEXT PRIMARY KEY, sort INTEGER);
CREATE TABLE permissions (permission_id TEXT PRIMARY KEY, module_id TEXT, location_id INTEGER);
CREATE TABLE grants (permission_id TEXT, person_id INTEGER, menu_group TEXT, PRIMARY KEY
    (permission_id, person_id));
CREATE TABLE stock_locations (location_id INTEGER PRIMARY KEY, location_name TEXT, deleted INTEGER);
CREATE TABLE dinner_tables (dinner_table_id INTEGER PRIMARY KEY, name TEXT, status INTEGER, deleted
    INTEGER);
CREATE TABLE sessions (id TEXT PRIMARY KEY, timestamp INTEGER, data TEXT);
CREATE TABLE item_kits (item_kit_id INTEGER PRIMARY KEY, item_kit_number TEXT UNIQUE, name TEXT);
CREATE TABLE attribute_definitions (definition_id INTEGER PRIMARY KEY, deleted INTEGER);
CREATE TABLE attribute_values (attribute_id INTEGER PRIMARY KEY, attribute_value TEXT);
CREATE TABLE attribute_links (item_id INTEGER, definition_id INTEGER, attribute_id INTEGER, sale_id
    INTEGER);
CREATE TABLE customers_packages (package_id INTEGER PRIMARY KEY, package_name TEXT, points_percent
    REAL);
CREATE TABLE sales_reward_points (id INTEGER PRIMARY KEY, sale_id INTEGER, earned REAL, used REAL);
CREATE TABLE sales (sale_id INTEGER PRIMARY KEY, sale_time TEXT, customer_id INTEGER, employee_id
    INTEGER, comment TEXT, sale_status INTEGER, sale_type INTEGER, invoice_number TEXT);
CREATE TABLE sales_payments (payment_id INTEGER PRIMARY KEY, sale_id INTEGER, payment_type TEXT,
    payment_amount INTEGER, cash_refund INTEGER, employee_id INTEGER);
CREATE TABLE sales_items (sale_id INTEGER, item_id INTEGER, line INTEGER, quantity INTEGER,
    discount INTEGER, cost INTEGER, price INTEGER, location INTEGER, PRIMARY KEY (sale_id,
    item_id, line)) WITHOUT ROWID;
CREATE TABLE items (item_id INTEGER PRIMARY KEY, name TEXT, item_number TEXT, category TEXT,
    stock_type INTEGER, unit_price INTEGER, deleted INTEGER);
CREATE TABLE item_quantities (item_id INTEGER, location_id INTEGER, quantity INTEGER, PRIMARY KEY
    (item_id, location_id)) WITHOUT ROWID;
CREATE TABLE inventory (trans_id INTEGER PRIMARY KEY, trans_items INTEGER, trans_user INTEGER,
    trans_date TEXT, trans_comment TEXT, trans_location INTEGER, trans_inventory INTEGER);
INSERT INTO people SELECT member_id, name, '', phone, '' FROM shop.member_person;
INSERT INTO employees VALUES (1, 'admin', 0);
INSERT INTO modules VALUES ('customers', 10), ('items', 20), ('reports', 50), ('sales', 70);
INSERT INTO permissions SELECT module_id, module_id, NULL FROM modules;
INSERT INTO permissions VALUES ('sales_change_price', 'sales', NULL), ('sales_stock', 'sales', 1);
INSERT INTO grants SELECT permission_id, 1, 'home' FROM permissions;
INSERT INTO stock_locations VALUES (1, 'stock', 0);
INSERT INTO dinner_tables VALUES (1, 'Delivery', 0, 0), (2, 'Take away', 0, 0);
INSERT INTO customers SELECT member_id, number, '', 0, 1, 5000, 0 FROM shop.member_card WHERE kind =
    'card' AND valid = 1;
INSERT INTO customers_packages VALUES (1, 'standard', 1);
INSERT INTO sales SELECT rowid, day, member_id, 1, '', 0, 0, NULL FROM shop.sale;
INSERT INTO sales_payments SELECT rowid, rowid, 'Cash', paid, 0, 1 FROM shop.sale;
INSERT INTO sales_items SELECT rowid, 1 + rowid % 2000, 1, 1, 0, 1, paid, 1 FROM shop.sale;
INSERT INTO sales_items SELECT rowid, 1 + rowid % 1999, 2, 1, 0, 1, paid, 1 FROM shop.sale;
INSERT INTO sales_reward_points SELECT rowid, rowid, points_earned, 0 FROM shop.sale;
INSERT INTO inventory SELECT rowid, 1 + rowid % 2000, 1, day, 'POS', 1, -1 FROM shop.sale;
CREATE INDEX sales_customer ON sales (customer_id);
CREATE INDEX sales_time ON sales (sale_time);
CREATE INDEX sales_items_item ON sales_items (item_id);
CREATE INDEX sales_payments_sale ON sales_payments (sale_id);
CREATE UNIQUE INDEX sales_invoice ON sales (invoice_number);
CREATE INDEX items_number ON items (item_number);
CREATE INDEX attribute_links_item ON attribute_links (item_id);
CREATE INDEX sales_reward_points_sale ON sales_reward_points (sale_id);
CREATE INDEX inventory_items ON inventory (trans_items);
