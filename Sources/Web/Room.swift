enum WebRoom {}
import Hummingbird
