-- A shop as ShopClub 0.1.0 wrote it: two members, six sales, two redemptions, one year later.
BEGIN TRANSACTION;
CREATE TABLE audit_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "audit_line" VALUES(1,1795228920000000,'2026-11-21',1,'appoint','staff:1','{"role": "owner"}','b54ecf0ab504b9cb8ad0927a4a7373571cdee117a95294d458fb553babf8db55');
INSERT INTO "audit_line" VALUES(2,1795228920000000,'2026-11-21',1,'sign in','staff:1','{}','e72ef4ee2d1d1356c97ac4cc322eaa87f5faca38542616b80df1c37d72afb3ee');
INSERT INTO "audit_line" VALUES(3,1795228920000000,'2026-11-21',1,'change setting','setting:membership','{"change": 2, "effective": "0001-01-01"}','b0869f2dbd71d9fe5ee3b14f240dd1c13b3d697e81b53d78e95e230efc518ea5');
INSERT INTO "audit_line" VALUES(4,1795228920000000,'2026-11-21',1,'enrol','member:1','{}','cc0aabf43217c495ad485f60ab93d9c59efd3b03c275fa7ac5e37aeaeff7a006');
INSERT INTO "audit_line" VALUES(5,1795228920000000,'2026-11-21',1,'enrol','member:2','{}','38386f34352cc554aab66c3130977b4fd30b98f110db04d72c46803ab24bb89f');
INSERT INTO "audit_line" VALUES(6,1795228920000000,'2026-11-21',1,'sale','sale:00000000-0000-0000-0000-000000000001','{"earned": 128, "paid": 12800, "used": 0}','1b07f99e82b85e9f8c1a4a4be1c06b08f2eca6740309912511545e439ad4ff29');
INSERT INTO "audit_line" VALUES(7,1795320000000000,'2026-11-22',1,'sale','sale:00000000-0000-0000-0000-000000000002','{"earned": 0, "paid": 50000, "used": 0}','4709920ed1d81ca58f35c6becc5c806b47d5aef494bc5c1e5f6635983ccd99ea');
INSERT INTO "audit_line" VALUES(8,1795320000000000,'2026-11-22',1,'sale','sale:00000000-0000-0000-0000-000000000003','{"earned": 2000, "paid": 200000, "used": 0}','62bce8b5950d9ddd23d1ec36ff3a2b10d157b54646795c4c1620a936958e147b');
INSERT INTO "audit_line" VALUES(9,1795320000000000,'2026-11-22',1,'sale','sale:00000000-0000-0000-0000-000000000004','{"earned": 10, "paid": 880, "used": 500}','1d22176e31fc4ab5a0d9b514389c9cf10e5dbee589f43b48d32bd2053eef6095');
INSERT INTO "audit_line" VALUES(10,1795320000000000,'2026-11-22',1,'sale','sale:00000000-0000-0000-0000-000000000005','{"earned": 50, "paid": 5000, "used": 100}','31e51b8c687277dcebc2fdf9e1480be7f17f17bdf5fff86e095f9fffc08b8c8f');
INSERT INTO "audit_line" VALUES(11,1827633600000000,'2027-12-01',1,'sale','sale:00000000-0000-0000-0000-000000000006','{"earned": 29, "paid": 2450, "used": 0}','732b50664343f4b87abae38c6e5cced88fd36166fceefd42191d77066e99cec9');
CREATE TABLE closing (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL CHECK (kind IN ('shift', 'day')),
    through INTEGER NOT NULL,
    counted INTEGER NOT NULL CHECK (counted >= 0),
    expected INTEGER NOT NULL,
    content TEXT NOT NULL,
    totals TEXT NOT NULL
) STRICT;
CREATE TABLE consent_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;
CREATE TABLE lot_return (
    entry_id INTEGER NOT NULL REFERENCES point_entry (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK (points > 0),
    PRIMARY KEY (entry_id, lot_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE lot_use (
    entry_id INTEGER NOT NULL REFERENCES point_entry (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    settled_by INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK (points > 0),
    PRIMARY KEY (entry_id, lot_id, settled_by)
) STRICT, WITHOUT ROWID;
INSERT INTO "lot_use" VALUES(3,2,3,500);
INSERT INTO "lot_use" VALUES(5,1,5,100);
INSERT INTO "lot_use" VALUES(7,1,7,28);
INSERT INTO "lot_use" VALUES(8,2,8,1500);
INSERT INTO "lot_use" VALUES(9,4,9,10);
INSERT INTO "lot_use" VALUES(10,6,10,50);
CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    joined_at INTEGER NOT NULL,
    joined_day TEXT NOT NULL,
    staff_id INTEGER,
    introduced_by INTEGER REFERENCES member (id) CHECK (introduced_by <> id),
    state TEXT NOT NULL CHECK (state IN ('active', 'frozen', 'left'))
) STRICT;
INSERT INTO "member" VALUES(1,1795228920000000,'2026-11-21',1,NULL,'active');
INSERT INTO "member" VALUES(2,1795228920000000,'2026-11-21',1,NULL,'active');
CREATE TABLE member_card (
    number TEXT PRIMARY KEY CHECK (number <> ''),
    member_id INTEGER NOT NULL REFERENCES member (id),
    issued_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('card', 'further')),
    valid INTEGER NOT NULL CHECK (valid IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO "member_card" VALUES('600800000017',1,1795228920000000,'card',1);
INSERT INTO "member_card" VALUES('600800000025',2,1795228920000000,'card',1);
CREATE TABLE member_consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('membership', 'offers', 'reminders')),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    text_id INTEGER NOT NULL REFERENCES consent_text (id)
) STRICT;
CREATE TABLE member_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    at INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL
) STRICT;
CREATE TABLE member_person (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    living INTEGER NOT NULL CHECK (living IN (0, 1)),
    name TEXT NOT NULL CHECK (name <> ''),
    latin TEXT NOT NULL,
    phone TEXT,
    birth_calendar TEXT CHECK (birth_calendar IN ('solar', 'lunar')),
    birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
    birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
    birth_leap INTEGER NOT NULL DEFAULT 0 CHECK (birth_leap IN (0, 1)),
    birth_year INTEGER,
    guardian TEXT NOT NULL DEFAULT '',
    gender TEXT CHECK (gender IN ('female', 'male', 'other')),
    address TEXT NOT NULL DEFAULT '',
    preferences TEXT NOT NULL DEFAULT '',
    allergies TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    frozen_because TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "member_person" VALUES(1,1,'王小明','Wang Xiaoming','+8613800138000','lunar',8,15,0,NULL,'',NULL,'','','','','');
INSERT INTO "member_person" VALUES(2,1,'Ann O''Brien','',NULL,'solar',2,29,0,1992,'',NULL,'','','','','');
CREATE TABLE member_tag (
    member_id INTEGER NOT NULL REFERENCES member (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (member_id, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE member_tier (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    tier TEXT NOT NULL,
    since TEXT NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;
INSERT INTO "member_tier" VALUES(2,'silver','2026-11-22',0);
CREATE TABLE point_balance (
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    points INTEGER NOT NULL,
    PRIMARY KEY (member_id, unit)
) STRICT, WITHOUT ROWID;
INSERT INTO "point_balance" VALUES(1,'points',0);
INSERT INTO "point_balance" VALUES(2,'points',29);
CREATE TABLE point_debt (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    owed INTEGER NOT NULL CHECK (owed > 0)
) STRICT;
CREATE TABLE point_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    kind TEXT NOT NULL CHECK (kind IN (
        'earn', 'bonus', 'redeem', 'expire', 'reverse', 'restore', 'adjust', 'opening', 'transfer'
    )),
    points INTEGER NOT NULL CHECK (points <> 0),
    source TEXT NOT NULL UNIQUE,
    expires_on TEXT CHECK (expires_on IS NULL OR points > 0),
    undoes INTEGER REFERENCES point_entry (id),
    staff_id INTEGER
) STRICT;
INSERT INTO "point_entry" VALUES(1,1795228920000000,'2026-11-21',1,'points','earn',128,'sale:00000000-0000-0000-0000-000000000001:earn','2027-11-30',NULL,1);
INSERT INTO "point_entry" VALUES(2,1795320000000000,'2026-11-22',2,'points','earn',2000,'sale:00000000-0000-0000-0000-000000000003:earn','2027-11-30',NULL,1);
INSERT INTO "point_entry" VALUES(3,1795320000000000,'2026-11-22',2,'points','redeem',-500,'sale:00000000-0000-0000-0000-000000000004:redeem',NULL,NULL,1);
INSERT INTO "point_entry" VALUES(4,1795320000000000,'2026-11-22',2,'points','earn',10,'sale:00000000-0000-0000-0000-000000000004:earn','2027-11-30',NULL,1);
INSERT INTO "point_entry" VALUES(5,1795320000000000,'2026-11-22',1,'points','redeem',-100,'sale:00000000-0000-0000-0000-000000000005:redeem',NULL,NULL,1);
INSERT INTO "point_entry" VALUES(6,1795320000000000,'2026-11-22',1,'points','earn',50,'sale:00000000-0000-0000-0000-000000000005:earn','2027-11-30',NULL,1);
INSERT INTO "point_entry" VALUES(7,1827633600000000,'2027-12-01',1,'points','expire',-28,'expire:1',NULL,NULL,NULL);
INSERT INTO "point_entry" VALUES(8,1827633600000000,'2027-12-01',2,'points','expire',-1500,'expire:2',NULL,NULL,NULL);
INSERT INTO "point_entry" VALUES(9,1827633600000000,'2027-12-01',2,'points','expire',-10,'expire:4',NULL,NULL,NULL);
INSERT INTO "point_entry" VALUES(10,1827633600000000,'2027-12-01',1,'points','expire',-50,'expire:6',NULL,NULL,NULL);
INSERT INTO "point_entry" VALUES(11,1827633600000000,'2027-12-01',2,'points','earn',29,'sale:00000000-0000-0000-0000-000000000006:earn','2028-12-31',NULL,1);
CREATE TABLE point_lot (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    expires_on TEXT,
    granted INTEGER NOT NULL CHECK (granted > 0),
    remaining INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND granted)
) STRICT;
INSERT INTO "point_lot" VALUES(1,1,'points','2027-11-30',128,0);
INSERT INTO "point_lot" VALUES(2,2,'points','2027-11-30',2000,0);
INSERT INTO "point_lot" VALUES(4,2,'points','2027-11-30',10,0);
INSERT INTO "point_lot" VALUES(6,1,'points','2027-11-30',50,0);
INSERT INTO "point_lot" VALUES(11,2,'points','2028-12-31',29,29);
CREATE TABLE point_note (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE TABLE receipt_name (
    sale_id TEXT PRIMARY KEY REFERENCES sale (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "receipt_name" VALUES('00000000-0000-0000-0000-000000000001',1,'王小明');
INSERT INTO "receipt_name" VALUES('00000000-0000-0000-0000-000000000003',2,'Ann O''Brien');
INSERT INTO "receipt_name" VALUES('00000000-0000-0000-0000-000000000004',2,'Ann O''Brien');
INSERT INTO "receipt_name" VALUES('00000000-0000-0000-0000-000000000005',1,'王小明');
INSERT INTO "receipt_name" VALUES('00000000-0000-0000-0000-000000000006',2,'Ann O''Brien');
CREATE TABLE sale (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    member_id INTEGER REFERENCES member (id),
    list_amount INTEGER NOT NULL CHECK (list_amount >= 0),
    tier_discount INTEGER NOT NULL CHECK (tier_discount >= 0),
    points_money INTEGER NOT NULL CHECK (points_money >= 0),
    paid INTEGER NOT NULL CHECK (paid >= 0),
    eligible INTEGER NOT NULL CHECK (eligible BETWEEN 0 AND paid),
    points_used INTEGER NOT NULL CHECK (points_used >= 0),
    points_earned INTEGER NOT NULL CHECK (points_earned >= 0),
    multiplier_hundredths INTEGER NOT NULL CHECK (multiplier_hundredths >= 0),
    content TEXT NOT NULL,
    receipt TEXT NOT NULL,
    CHECK (list_amount - tier_discount - points_money = paid)
) STRICT;
INSERT INTO "sale" VALUES('00000000-0000-0000-0000-000000000001','261121010001',1795228920000000,'2026-11-21',1,1,1,12800,0,0,12800,12800,0,128,100,'[1, 12800, 0, "cash", null]','{"balance": 128, "cashier": "老王", "currency": "CNY", "day": "2026-11-21", "earned": 128, "kind": "sale", "language": "zh_CN", "lines": [{"amount": 12800, "basis_points": 0, "kind": "amount", "points": 0}], "member": {"card_last4": "0017", "member_id": 1, "tier": {"key": "bronze", "name": "", "stars": 1}}, "number": "261121010001", "payments": [{"amount": 12800, "change": 0, "means": "cash", "tendered": 12800}], "refund_of": "", "sale_id": "00000000-0000-0000-0000-000000000001", "saved": 0, "sayings": [{"amount": 187200, "day": "", "hundredths": 0, "kind": "reach tier", "points": 0, "tier": {"key": "silver", "name": "", "stars": 2}}], "shop": {"address": "人民路 8 号", "name": "幸福小超市", "phone": "021 5555 8888"}, "time": "10:42", "to_pay": 12800, "used": 0, "version": 1}');
INSERT INTO "sale" VALUES('00000000-0000-0000-0000-000000000002','261122010001',1795320000000000,'2026-11-22',1,1,NULL,50000,0,0,50000,50000,0,0,100,'[null, 50000, 0, "cash", null]','{"balance": 0, "cashier": "老王", "currency": "CNY", "day": "2026-11-22", "earned": 0, "kind": "sale", "language": "zh_CN", "lines": [{"amount": 50000, "basis_points": 0, "kind": "amount", "points": 0}], "member": null, "number": "261122010001", "payments": [{"amount": 50000, "change": 0, "means": "cash", "tendered": 50000}], "refund_of": "", "sale_id": "00000000-0000-0000-0000-000000000002", "saved": 0, "sayings": [], "shop": {"address": "人民路 8 号", "name": "幸福小超市", "phone": "021 5555 8888"}, "time": "12:00", "to_pay": 50000, "used": 0, "version": 1}');
INSERT INTO "sale" VALUES('00000000-0000-0000-0000-000000000003','261122010002',1795320000000000,'2026-11-22',1,1,2,200000,0,0,200000,200000,0,2000,100,'[2, 200000, 0, "cash", null]','{"balance": 2000, "cashier": "老王", "currency": "CNY", "day": "2026-11-22", "earned": 2000, "kind": "sale", "language": "zh_CN", "lines": [{"amount": 200000, "basis_points": 0, "kind": "amount", "points": 0}], "member": {"card_last4": "0025", "member_id": 2, "tier": {"key": "bronze", "name": "", "stars": 1}}, "number": "261122010002", "payments": [{"amount": 200000, "change": 0, "means": "cash", "tendered": 200000}], "refund_of": "", "sale_id": "00000000-0000-0000-0000-000000000003", "saved": 0, "sayings": [{"amount": 600000, "day": "", "hundredths": 0, "kind": "reach tier", "points": 0, "tier": {"key": "gold", "name": "", "stars": 3}}], "shop": {"address": "人民路 8 号", "name": "幸福小超市", "phone": "021 5555 8888"}, "time": "12:00", "to_pay": 200000, "used": 0, "version": 1}');
INSERT INTO "sale" VALUES('00000000-0000-0000-0000-000000000004','261122010003',1795320000000000,'2026-11-22',1,1,2,6000,120,5000,880,880,500,10,120,'[2, 6000, 500, "cash", null]','{"balance": 1510, "cashier": "老王", "currency": "CNY", "day": "2026-11-22", "earned": 10, "kind": "sale", "language": "zh_CN", "lines": [{"amount": 6000, "basis_points": 0, "kind": "amount", "points": 0}, {"amount": -120, "basis_points": 200, "kind": "tier discount", "points": 0}, {"amount": -5000, "basis_points": 0, "kind": "points", "points": 500}], "member": {"card_last4": "0025", "member_id": 2, "tier": {"key": "silver", "name": "", "stars": 2}}, "number": "261122010003", "payments": [{"amount": 880, "change": 0, "means": "cash", "tendered": 880}], "refund_of": "", "sale_id": "00000000-0000-0000-0000-000000000004", "saved": 5120, "sayings": [{"amount": 880, "day": "", "hundredths": 120, "kind": "multiplier", "points": 0, "tier": {"key": "silver", "name": "", "stars": 2}}, {"amount": 599120, "day": "", "hundredths": 0, "kind": "reach tier", "points": 0, "tier": {"key": "gold", "name": "", "stars": 3}}], "shop": {"address": "人民路 8 号", "name": "幸福小超市", "phone": "021 5555 8888"}, "time": "12:00", "to_pay": 880, "used": 500, "version": 1}');
INSERT INTO "sale" VALUES('00000000-0000-0000-0000-000000000005','261122010004',1795320000000000,'2026-11-22',1,1,1,6000,0,1000,5000,5000,100,50,100,'[1, 6000, 100, "cash", null]','{"balance": 78, "cashier": "老王", "currency": "CNY", "day": "2026-11-22", "earned": 50, "kind": "sale", "language": "zh_CN", "lines": [{"amount": 6000, "basis_points": 0, "kind": "amount", "points": 0}, {"amount": -1000, "basis_points": 0, "kind": "points", "points": 100}], "member": {"card_last4": "0017", "member_id": 1, "tier": {"key": "bronze", "name": "", "stars": 1}}, "number": "261122010004", "payments": [{"amount": 5000, "change": 0, "means": "cash", "tendered": 5000}], "refund_of": "", "sale_id": "00000000-0000-0000-0000-000000000005", "saved": 1000, "sayings": [{"amount": 182200, "day": "", "hundredths": 0, "kind": "reach tier", "points": 0, "tier": {"key": "silver", "name": "", "stars": 2}}], "shop": {"address": "人民路 8 号", "name": "幸福小超市", "phone": "021 5555 8888"}, "time": "12:00", "to_pay": 5000, "used": 100, "version": 1}');
INSERT INTO "sale" VALUES('00000000-0000-0000-0000-000000000006','271201010001',1827633600000000,'2027-12-01',1,1,2,2500,50,0,2450,2450,0,29,120,'[2, 2500, 0, "cash", null]','{"balance": 29, "cashier": "老王", "currency": "CNY", "day": "2027-12-01", "earned": 29, "kind": "sale", "language": "zh_CN", "lines": [{"amount": 2500, "basis_points": 0, "kind": "amount", "points": 0}, {"amount": -50, "basis_points": 200, "kind": "tier discount", "points": 0}], "member": {"card_last4": "0025", "member_id": 2, "tier": {"key": "silver", "name": "", "stars": 2}}, "number": "271201010001", "payments": [{"amount": 2450, "change": 0, "means": "cash", "tendered": 2450}], "refund_of": "", "sale_id": "00000000-0000-0000-0000-000000000006", "saved": 50, "sayings": [{"amount": 2450, "day": "", "hundredths": 120, "kind": "multiplier", "points": 0, "tier": {"key": "silver", "name": "", "stars": 2}}, {"amount": 197550, "day": "2027-12-31", "hundredths": 0, "kind": "keep tier", "points": 0, "tier": {"key": "silver", "name": "", "stars": 2}}, {"amount": 797550, "day": "", "hundredths": 0, "kind": "reach tier", "points": 0, "tier": {"key": "gold", "name": "", "stars": 3}}], "shop": {"address": "人民路 8 号", "name": "幸福小超市", "phone": "021 5555 8888"}, "time": "12:00", "to_pay": 2450, "used": 0, "version": 1}');
CREATE TABLE sale_department (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    place INTEGER NOT NULL,
    department TEXT NOT NULL CHECK (department <> ''),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (sale_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE sale_payment (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    place INTEGER NOT NULL,
    means TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    tendered INTEGER NOT NULL,
    change INTEGER NOT NULL CHECK (change >= 0 AND tendered - change = amount),
    PRIMARY KEY (sale_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "sale_payment" VALUES('00000000-0000-0000-0000-000000000001',0,'cash',12800,12800,0);
INSERT INTO "sale_payment" VALUES('00000000-0000-0000-0000-000000000002',0,'cash',50000,50000,0);
INSERT INTO "sale_payment" VALUES('00000000-0000-0000-0000-000000000003',0,'cash',200000,200000,0);
INSERT INTO "sale_payment" VALUES('00000000-0000-0000-0000-000000000004',0,'cash',880,880,0);
INSERT INTO "sale_payment" VALUES('00000000-0000-0000-0000-000000000005',0,'cash',5000,5000,0);
INSERT INTO "sale_payment" VALUES('00000000-0000-0000-0000-000000000006',0,'cash',2450,2450,0);
CREATE TABLE sale_refund (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    sale_id TEXT NOT NULL REFERENCES sale (id),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    means TEXT NOT NULL,
    money INTEGER NOT NULL CHECK (money >= 0),
    bill INTEGER NOT NULL CHECK (bill >= money),
    list_amount INTEGER NOT NULL CHECK (list_amount >= 0),
    eligible INTEGER NOT NULL CHECK (eligible BETWEEN 0 AND money),
    points_returned INTEGER NOT NULL CHECK (points_returned >= 0),
    points_taken INTEGER NOT NULL CHECK (points_taken >= 0),
    points_waived INTEGER NOT NULL CHECK (points_waived BETWEEN 0 AND points_taken),
    content TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT;
CREATE TABLE sales_by_day (
    day TEXT PRIMARY KEY,
    sales INTEGER NOT NULL,
    member_sales INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    member_paid INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    refunded INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "sales_by_day" VALUES('2026-11-21',1,1,12800,12800,12800,0,0);
INSERT INTO "sales_by_day" VALUES('2026-11-22',4,3,262000,255880,205880,0,0);
INSERT INTO "sales_by_day" VALUES('2027-12-01',1,1,2500,2450,2450,0,0);
CREATE TABLE sales_by_member (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    visits INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    paid INTEGER NOT NULL
) STRICT;
INSERT INTO "sales_by_member" VALUES(1,2,1795320000000000,'2026-11-22',17800);
INSERT INTO "sales_by_member" VALUES(2,3,1827633600000000,'2027-12-01',203330);
CREATE TABLE sales_by_month (
    month TEXT PRIMARY KEY,
    sales INTEGER NOT NULL,
    member_sales INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    member_paid INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    refunded INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "sales_by_month" VALUES('2026-11',5,4,274800,268680,218680,0,0);
INSERT INTO "sales_by_month" VALUES('2027-12',1,1,2500,2450,2450,0,0);
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_first_shop','2026-11-22 00:00:00');
CREATE TABLE search_key (
    key TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (key, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "search_key" VALUES(' 00083100831',1);
INSERT INTO "search_key" VALUES(' 710000008006',1);
INSERT INTO "search_key" VALUES('13800138000',1);
INSERT INTO "search_key" VALUES('600800000017',1);
INSERT INTO "search_key" VALUES('ming',1);
INSERT INTO "search_key" VALUES('wangxiaomeng',1);
INSERT INTO "search_key" VALUES('wangxiaoming',1);
INSERT INTO "search_key" VALUES('wxm',1);
INSERT INTO "search_key" VALUES('xiaoming',1);
INSERT INTO "search_key" VALUES('小明',1);
INSERT INTO "search_key" VALUES('明',1);
INSERT INTO "search_key" VALUES('王小明',1);
INSERT INTO "search_key" VALUES(' 520000008006',2);
INSERT INTO "search_key" VALUES('''brien',2);
INSERT INTO "search_key" VALUES('600800000025',2);
INSERT INTO "search_key" VALUES('anno''brien',2);
INSERT INTO "search_key" VALUES('brien',2);
INSERT INTO "search_key" VALUES('o''brien',2);
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    effective TEXT NOT NULL CHECK (effective GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    value TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    staff_id INTEGER
) STRICT;
INSERT INTO "setting" VALUES(1,'identity','0001-01-01','{"address": "人民路 8 号", "country": "CN", "currency_code": "CNY", "day_ends_at": 4, "language": "zh_CN", "name": "幸福小超市", "number": 8, "phone": "021 5555 8888", "till": 1, "zone_name": "Asia/Shanghai"}',1795228920000000,NULL);
INSERT INTO "setting" VALUES(2,'membership','0001-01-01','{"guardian_below": 14, "notice_needed": false, "phone_needed": false}',1795228920000000,1);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('owner', 'manager', 'cashier')),
    pin_hash TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
INSERT INTO "staff" VALUES(1,'老王','owner','$argon2id$v=19$m=8,t=1,p=1$6pKxlUv2ft+8hhMq/bt80A$ofSAcoCauSb676Rg3+ym8CHPlpTQFgfO5gpB7BCqZEY',0,NULL,1);
CREATE TABLE tier_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    from_tier TEXT NOT NULL,
    to_tier TEXT NOT NULL,
    spend INTEGER NOT NULL,
    threshold INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
INSERT INTO "tier_change" VALUES(1,1795320000000000,'2026-11-22',2,'bronze','silver',200000,200000,'sale:00000000-0000-0000-0000-000000000003');
CREATE TABLE tier_grant (
    member_id INTEGER NOT NULL REFERENCES member (id),
    tier TEXT NOT NULL,
    turn INTEGER NOT NULL CHECK (turn >= 1),
    change_id INTEGER NOT NULL REFERENCES tier_change (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK ((turn % 2 = 1 AND points > 0) OR (turn % 2 = 0 AND points < 0)),
    PRIMARY KEY (member_id, tier, turn)
) STRICT, WITHOUT ROWID;
CREATE TABLE tier_review (
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (day, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE tier_spend (
    member_id INTEGER NOT NULL REFERENCES member (id),
    day TEXT NOT NULL,
    spend INTEGER NOT NULL,
    points INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (member_id, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "tier_spend" VALUES(1,'2026-11-21',12800,128);
INSERT INTO "tier_spend" VALUES(1,'2026-11-22',5000,50);
INSERT INTO "tier_spend" VALUES(2,'2026-11-22',200880,2010);
INSERT INTO "tier_spend" VALUES(2,'2027-12-01',2450,29);
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE INDEX setting_name_effective ON setting (name, effective, id);
CREATE UNIQUE INDEX staff_name ON staff (name) WHERE active = 1;
CREATE INDEX member_introduced_by ON member (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX member_joined ON member (joined_day);
CREATE UNIQUE INDEX member_person_phone ON member_person (phone)
    WHERE phone IS NOT NULL AND living = 1;
CREATE INDEX member_tag_tag ON member_tag (tag, member_id);
CREATE INDEX member_edit_member ON member_edit (member_id, id);
CREATE UNIQUE INDEX member_card_held ON member_card (member_id) WHERE kind = 'card' AND valid = 1;
CREATE INDEX member_card_member ON member_card (member_id);
CREATE INDEX member_consent_member ON member_consent (member_id, purpose, id);
CREATE INDEX search_key_member ON search_key (member_id, key);
CREATE INDEX sale_day ON sale (day);
CREATE INDEX sale_member_day ON sale (member_id, day);
CREATE INDEX sale_refund_sale ON sale_refund (sale_id);
CREATE INDEX sale_refund_day ON sale_refund (day);
CREATE UNIQUE INDEX closing_day ON closing (day) WHERE kind = 'day';
CREATE INDEX closing_till ON closing (till, through);
CREATE INDEX receipt_name_member ON receipt_name (member_id);
CREATE INDEX sales_by_member_last ON sales_by_member (last_at DESC, member_id DESC);
CREATE INDEX point_entry_member ON point_entry (member_id, id);
CREATE INDEX point_entry_undoes ON point_entry (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX lot_use_lot ON lot_use (lot_id);
CREATE INDEX lot_return_lot ON lot_return (lot_id);
CREATE INDEX point_lot_open ON point_lot (member_id, unit, expires_on, entry_id)
WHERE remaining > 0;
CREATE INDEX point_lot_expiry ON point_lot (unit, expires_on) WHERE remaining > 0;
CREATE INDEX point_debt_member ON point_debt (member_id, unit, entry_id);
CREATE INDEX tier_change_member ON tier_change (member_id, id);
CREATE TRIGGER audit_line_no_update BEFORE UPDATE ON audit_line BEGIN SELECT RAISE(ABORT, 'audit_line is append-only'); END;
CREATE TRIGGER audit_line_no_delete BEFORE DELETE ON audit_line BEGIN SELECT RAISE(ABORT, 'audit_line is append-only'); END;
CREATE TRIGGER consent_text_no_update BEFORE UPDATE ON consent_text BEGIN SELECT RAISE(ABORT, 'consent_text is append-only'); END;
CREATE TRIGGER consent_text_no_delete BEFORE DELETE ON consent_text BEGIN SELECT RAISE(ABORT, 'consent_text is append-only'); END;
CREATE TRIGGER member_consent_no_update BEFORE UPDATE ON member_consent BEGIN SELECT RAISE(ABORT, 'member_consent is append-only'); END;
CREATE TRIGGER member_consent_no_delete BEFORE DELETE ON member_consent BEGIN SELECT RAISE(ABORT, 'member_consent is append-only'); END;
CREATE TRIGGER sale_no_update BEFORE UPDATE ON sale BEGIN SELECT RAISE(ABORT, 'sale is append-only'); END;
CREATE TRIGGER sale_no_delete BEFORE DELETE ON sale BEGIN SELECT RAISE(ABORT, 'sale is append-only'); END;
CREATE TRIGGER sale_payment_no_update BEFORE UPDATE ON sale_payment BEGIN SELECT RAISE(ABORT, 'sale_payment is append-only'); END;
CREATE TRIGGER sale_payment_no_delete BEFORE DELETE ON sale_payment BEGIN SELECT RAISE(ABORT, 'sale_payment is append-only'); END;
CREATE TRIGGER sale_department_no_update BEFORE UPDATE ON sale_department BEGIN SELECT RAISE(ABORT, 'sale_department is append-only'); END;
CREATE TRIGGER sale_department_no_delete BEFORE DELETE ON sale_department BEGIN SELECT RAISE(ABORT, 'sale_department is append-only'); END;
CREATE TRIGGER sale_refund_no_update BEFORE UPDATE ON sale_refund BEGIN SELECT RAISE(ABORT, 'sale_refund is append-only'); END;
CREATE TRIGGER sale_refund_no_delete BEFORE DELETE ON sale_refund BEGIN SELECT RAISE(ABORT, 'sale_refund is append-only'); END;
CREATE TRIGGER closing_no_update BEFORE UPDATE ON closing BEGIN SELECT RAISE(ABORT, 'closing is append-only'); END;
CREATE TRIGGER closing_no_delete BEFORE DELETE ON closing BEGIN SELECT RAISE(ABORT, 'closing is append-only'); END;
CREATE TRIGGER point_entry_no_update BEFORE UPDATE ON point_entry BEGIN SELECT RAISE(ABORT, 'point_entry is append-only'); END;
CREATE TRIGGER point_entry_no_delete BEFORE DELETE ON point_entry BEGIN SELECT RAISE(ABORT, 'point_entry is append-only'); END;
CREATE TRIGGER lot_use_no_update BEFORE UPDATE ON lot_use BEGIN SELECT RAISE(ABORT, 'lot_use is append-only'); END;
CREATE TRIGGER lot_use_no_delete BEFORE DELETE ON lot_use BEGIN SELECT RAISE(ABORT, 'lot_use is append-only'); END;
CREATE TRIGGER lot_return_no_update BEFORE UPDATE ON lot_return BEGIN SELECT RAISE(ABORT, 'lot_return is append-only'); END;
CREATE TRIGGER lot_return_no_delete BEFORE DELETE ON lot_return BEGIN SELECT RAISE(ABORT, 'lot_return is append-only'); END;
CREATE TRIGGER tier_change_no_update BEFORE UPDATE ON tier_change BEGIN SELECT RAISE(ABORT, 'tier_change is append-only'); END;
CREATE TRIGGER tier_change_no_delete BEFORE DELETE ON tier_change BEGIN SELECT RAISE(ABORT, 'tier_change is append-only'); END;
CREATE TRIGGER tier_review_no_update BEFORE UPDATE ON tier_review BEGIN SELECT RAISE(ABORT, 'tier_review is append-only'); END;
CREATE TRIGGER tier_review_no_delete BEFORE DELETE ON tier_review BEGIN SELECT RAISE(ABORT, 'tier_review is append-only'); END;
CREATE TRIGGER tier_grant_no_update BEFORE UPDATE ON tier_grant BEGIN SELECT RAISE(ABORT, 'tier_grant is append-only'); END;
CREATE TRIGGER tier_grant_no_delete BEFORE DELETE ON tier_grant BEGIN SELECT RAISE(ABORT, 'tier_grant is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('setting',2);
INSERT INTO "sqlite_sequence" VALUES('staff',1);
INSERT INTO "sqlite_sequence" VALUES('audit_line',11);
INSERT INTO "sqlite_sequence" VALUES('member',2);
INSERT INTO "sqlite_sequence" VALUES('point_entry',11);
INSERT INTO "sqlite_sequence" VALUES('tier_change',1);
PRAGMA application_id = 1399341932;
PRAGMA user_version = 1;
COMMIT;
