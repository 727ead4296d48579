-- The tables of opensourcepos that a sale touches, filled from the sample shop attached as `shop`.
CREATE TABLE people (person_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, phone_number
    TEXT, email TEXT);
CREATE TABLE customers (person_id INTEGER PRIMARY KEY, account_number TEXT UNIQUE, taxable
    INTEGER, package_id INTEGER, points INTEGER, deleted INTEGER);
CREATE TABLE customers_packages (package_id INTEGER PRIMARY KEY, package_name TEXT, points_percent
    REAL);
CREATE TABLE customers_points (id INTEGER PRIMARY KEY, person_id INTEGER, package_id INTEGER,
    sale_id INTEGER, points_earned INTEGER);
CREATE TABLE sales_reward_points (id INTEGER PRIMARY KEY, sale_id INTEGER, earned REAL, used REAL);
CREATE TABLE sales (sale_id INTEGER PRIMARY KEY, sale_time TEXT, customer_id INTEGER, employee_id
    INTEGER, comment TEXT, sale_status INTEGER, sale_type INTEGER);
CREATE TABLE sales_payments (payment_id INTEGER PRIMARY KEY, sale_id INTEGER, payment_type TEXT,
    payment_amount INTEGER, cash_refund INTEGER, employee_id INTEGER);
CREATE TABLE sales_items (sale_id INTEGER, item_id INTEGER, line INTEGER, quantity INTEGER,
    discount INTEGER, cost INTEGER, price INTEGER, location INTEGER, PRIMARY KEY (sale_id,
    item_id, line)) WITHOUT ROWID;
CREATE TABLE items (item_id INTEGER PRIMARY KEY, name TEXT, category TEXT, stock_type INTEGER,
    unit_price INTEGER);
CREATE TABLE item_quantities (item_id INTEGER, location_id INTEGER, quantity INTEGER, PRIMARY KEY
    (item_id, location_id)) WITHOUT ROWID;
CREATE TABLE inventory (trans_id INTEGER PRIMARY KEY, trans_items INTEGER, trans_user INTEGER,
    trans_date TEXT, trans_comment TEXT, trans_location INTEGER, trans_inventory INTEGER);
INSERT INTO people SELECT member_id, name, '', phone, '' FROM shop.member_person;
INSERT INTO customers SELECT member_id, number, 0, 1, 5000, 0 FROM shop.member_card WHERE kind =
    'card' AND valid = 1;
INSERT INTO customers_packages VALUES (1, 'standard', 1);
INSERT INTO sales SELECT rowid, day, member_id, 1, '', 0, 0 FROM shop.sale;
INSERT INTO sales_payments SELECT rowid, rowid, 'Cash', paid, 0, 1 FROM shop.sale;
INSERT INTO sales_items SELECT rowid, 1 + rowid % 2000, 1, 1, 0, 1, paid, 1 FROM shop.sale;
INSERT INTO sales_items SELECT rowid, 1 + rowid % 1999, 2, 1, 0, 1, paid, 1 FROM shop.sale;
INSERT INTO customers_points SELECT rowid, member_id, 1, rowid, points_earned FROM shop.sale;
INSERT INTO sales_reward_points SELECT rowid, rowid, points_earned, 0 FROM shop.sale;
INSERT INTO inventory SELECT rowid, 1 + rowid % 2000, 1, day, 'POS', 1, -1 FROM shop.sale;
CREATE INDEX sales_customer ON sales (customer_id);
CREATE INDEX sales_time ON sales (sale_time);
CREATE INDEX sales_items_item ON sales_items (item_id);
CREATE INDEX sales_payments_sale ON sales_payments (sale_id);
CREATE INDEX customers_points_person ON customers_points (person_id);
CREATE INDEX customers_points_sale ON customers_points (sale_id);
CREATE INDEX sales_reward_points_sale ON sales_reward_points (sale_id);
CREATE INDEX inventory_items ON inventory (trans_items);
