enum ActionsRoom {}
import CryptoExtras
import Logging
