enum StoreRoom {}
import GRDB
import Crypto
