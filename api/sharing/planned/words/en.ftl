error-plan-missing = This planned share isn’t among yours. Open your list of shares again.
error-plan-over = This planned share is over already. Plan a new one if you like.
error-plan-without-account = No account of yours is connected that could post there. Connect one, or be reminded instead.
error-plan-without-moment = There is no good moment left before the post ends. Choose a time yourself, or share now.
error-plan-moment-needed = Choose a day and a time first.
error-plan-in-the-past = This moment has passed. Choose a later one.
error-plan-after-end = The post ends before that. Choose an earlier moment.
